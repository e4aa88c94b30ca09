import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Match } from '../../../shared/model/match.ts';
import type { Problem } from '../../../shared/result.ts';
import { findInMemory } from '../../services/find-in-memory.ts';
import type { MemoryQuestion } from '../../services/find-in-memory.ts';
import { useServices } from '../../services/services.ts';

export interface Matches {
  /** Undefined until the first answer to this question, or where there is nothing to ask. */
  readonly list: readonly Match[] | undefined;
  /** Why the question could not be answered. */
  readonly problem: Problem | undefined;
  /** True while the memory is thinking; until it answers, its last answer to the same question stands. */
  readonly isThinking: boolean;
}

interface Answer extends Pick<Matches, 'list' | 'problem'> {
  readonly text: string;
  readonly subject: string;
  readonly changes: number;
}

/** The best matches for the cell in focus. An answer to another question is never shown. */
export function useMatches(question: MemoryQuestion | undefined): Matches {
  const services = useServices();
  const { memoryChanged } = services;
  // Whatever changes the memories changes what they answer.
  const changes = useSyncExternalStore(memoryChanged.subscribe, memoryChanged.get);
  const [answer, setAnswer] = useState<Answer>();
  // Equal questions are one question, however often the rows are read anew.
  const text = question === undefined ? '' : JSON.stringify(question);
  // What is typed into the cell asks anew, yet the old answer stands until the new one: the panel must not flicker.
  const subject =
    question === undefined ? '' : JSON.stringify({ ...question, own: question.own.rowId });
  useEffect(() => {
    if (text === '') return undefined;
    let isWanted = true;
    void findInMemory(services, JSON.parse(text) as MemoryQuestion).then((found) => {
      if (!isWanted) return;
      const list = found.ok ? found.value : undefined;
      setAnswer({ text, subject, changes, list, problem: found.ok ? undefined : found.problem });
    });
    return () => {
      isWanted = false;
    };
  }, [services, text, subject, changes]);
  const shown = subject !== '' && answer?.subject === subject ? answer : undefined;
  return {
    list: shown?.list,
    problem: shown?.problem,
    isThinking: text !== '' && !(answer?.text === text && answer.changes === changes),
  };
}
