import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Match } from '../../../shared/model/match.ts';
import { findInMemory } from '../../services/find-in-memory.ts';
import type { MemoryQuestion } from '../../services/find-in-memory.ts';
import { useServices } from '../../services/services.ts';

export interface Matches {
  /** Undefined until the first answer to this question, or where there is nothing to ask. */
  readonly list: readonly Match[] | undefined;
  /** True while the memory is thinking; until it answers, its last answer to the same question stands. */
  readonly isThinking: boolean;
}

/** The best matches for the cell in focus. An answer to another question is never shown. */
export function useMatches(question: MemoryQuestion | undefined): Matches {
  const services = useServices();
  const { memoryChanged } = services;
  // Whatever changes the memories changes what they answer.
  const changes = useSyncExternalStore(memoryChanged.subscribe, memoryChanged.get);
  const [answer, setAnswer] = useState<{
    readonly text: string;
    readonly subject: string;
    readonly changes: number;
    readonly list: readonly Match[];
  }>();
  // Equal questions are one question, however often the rows are read anew.
  const text = question === undefined ? '' : JSON.stringify(question);
  // What is typed into the cell asks anew, yet the old answer stands until the new one: the panel must not flicker.
  const subject =
    question === undefined ? '' : JSON.stringify({ ...question, own: question.own.rowId });
  useEffect(() => {
    if (text === '') return undefined;
    let isWanted = true;
    void findInMemory(services, JSON.parse(text) as MemoryQuestion).then((list) => {
      if (isWanted) setAnswer({ text, subject, changes, list });
    });
    return () => {
      isWanted = false;
    };
  }, [services, text, subject, changes]);
  const isSame = subject !== '' && answer?.subject === subject;
  return {
    list: isSame ? answer.list : undefined,
    isThinking: text !== '' && !(answer?.text === text && answer.changes === changes),
  };
}
