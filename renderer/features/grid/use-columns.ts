import { useMemo } from 'react';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Story } from '../../../shared/model/story.ts';
import { useServices } from '../../services/services.ts';
import { useCommand } from '../../services/use-command.ts';
import { moveColumn, toggleColumn } from './actions/set-columns.ts';

export interface Columns {
  readonly visible: readonly LanguageTag[];
  readonly move: (language: LanguageTag, by: 1 | -1) => void;
  readonly toggle: (language: LanguageTag) => void;
}

/** The story's columns, and what moves, hides and shows them. */
export function useColumns({ id, languages, hidden }: Story): Columns {
  const services = useServices();
  const columns = useMemo(
    (): Columns => ({
      visible: languages.filter((language) => !hidden.includes(language)),
      move: (language, by) => void moveColumn(services, id, language, by),
      toggle: (language) => void toggleColumn(services, id, language),
    }),
    [services, id, languages, hidden],
  );
  const toggleNth = (index: number) => () => {
    const language = languages[index];
    if (language !== undefined) columns.toggle(language);
  };
  useCommand('view.column1', toggleNth(0));
  useCommand('view.column2', toggleNth(1));
  useCommand('view.column3', toggleNth(2));
  return columns;
}
