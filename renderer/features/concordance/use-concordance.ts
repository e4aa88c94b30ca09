import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ConcordanceAnswer, ConcordanceQuery } from '../../../shared/model/concordance.ts';
import type { Result } from '../../../shared/result.ts';
import { useServices } from '../../services/services.ts';

export interface Concordance {
  /** The last answer, which stands until the next one; undefined where nothing is searched for. */
  readonly answer: Result<ConcordanceAnswer> | undefined;
  /** True until the answer to what is asked now is there. */
  readonly isSearching: boolean;
}

/** Long enough not to ask at every letter, short enough not to be felt. */
const pauseInTyping = 120;

/** Where the words stand in the memories, asked as one types. */
export function useConcordance(query: ConcordanceQuery): Concordance {
  const { jobs, memoryChanged } = useServices();
  const changes = useSyncExternalStore(memoryChanged.subscribe, memoryChanged.get);
  const [answered, setAnswered] = useState<{
    readonly question: string;
    readonly answer: Result<ConcordanceAnswer>;
  }>();
  const question = query.text.trim() === '' ? '' : JSON.stringify({ ...query, changes });
  useEffect(() => {
    if (question === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      const asked = JSON.parse(question) as ConcordanceQuery;
      void jobs.memory
        .run((memory) => memory.concordance(asked))
        .then((answer) => {
          if (isWanted) setAnswered({ question, answer });
        });
    }, pauseInTyping);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [jobs, question]);
  return {
    answer: question === '' ? undefined : answered?.answer,
    isSearching: question !== '' && answered?.question !== question,
  };
}
