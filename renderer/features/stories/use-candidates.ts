import { useEffect, useState } from 'react';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { useServices } from '../../services/services.ts';
import { readCandidate } from './actions/candidate.ts';
import type { Candidate, FileToRead } from './actions/candidate.ts';

export interface Candidates {
  readonly list: readonly Candidate[];
  readonly setLanguage: (id: string, language: LanguageTag) => void;
  readonly leaveOut: (id: string) => void;
}

/** Reads the files one after the other and shows each as soon as it is read. */
export function useCandidates(files: readonly FileToRead[]): Candidates {
  const services = useServices();
  const [list, setList] = useState<readonly Candidate[]>(() =>
    files.map(({ name }, index) => ({
      id: String(index),
      name,
      reading: undefined,
      language: undefined,
    })),
  );
  const change = (id: string, with_: Partial<Candidate>): void => {
    setList((old) =>
      old.map((candidate) => (candidate.id === id ? { ...candidate, ...with_ } : candidate)),
    );
  };
  useEffect(() => {
    let isWanted = true;
    const readAll = async (): Promise<void> => {
      for (const [index, file] of files.entries()) {
        const reading = await readCandidate(services, file);
        if (!isWanted) return;
        change(String(index), {
          reading,
          language: reading.ok ? reading.value.language : undefined,
        });
      }
    };
    void readAll();
    return () => {
      isWanted = false;
    };
  }, [services, files]);
  return {
    list,
    setLanguage: (id, language) => {
      change(id, { language });
    },
    leaveOut: (id) => {
      setList((old) => old.filter((candidate) => candidate.id !== id));
    },
  };
}
