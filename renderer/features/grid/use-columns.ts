import { useMemo } from 'react';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Story } from '../../../shared/model/story.ts';
import { useCommand } from '../../services/use-command.ts';
import { useServices } from '../../services/services.ts';
import { setColumns } from './actions/set-columns.ts';

export interface Columns {
  readonly visible: readonly LanguageTag[];
  /** Moves a column over its visible neighbour. */
  readonly move: (language: LanguageTag, by: 1 | -1) => Promise<void>;
  /** Shows or hides a column; the last visible one stays. */
  readonly toggle: (language: LanguageTag) => Promise<void>;
}

export function useColumns(story: Story): Columns {
  const services = useServices();
  const { id, languages, hidden } = story;
  const columns = useMemo((): Columns => {
    const visible = languages.filter((language) => !hidden.includes(language));
    return {
      visible,
      move: async (language, by) => {
        const neighbour = visible[visible.indexOf(language) + by];
        if (neighbour === undefined) return;
        const order = languages.map((other) => {
          if (other === language) return neighbour;
          return other === neighbour ? language : other;
        });
        await setColumns(services, id, order, hidden);
      },
      toggle: async (language) => {
        const isHidden = hidden.includes(language);
        if (!isHidden && visible.length < 2) return;
        const next = isHidden
          ? hidden.filter((other) => other !== language)
          : [...hidden, language];
        await setColumns(services, id, languages, next);
      },
    };
  }, [services, id, languages, hidden]);
  const toggleNth = (index: number): void => {
    const language = languages[index];
    if (language !== undefined) void columns.toggle(language);
  };
  useCommand('view.column1', () => {
    toggleNth(0);
  });
  useCommand('view.column2', () => {
    toggleNth(1);
  });
  useCommand('view.column3', () => {
    toggleNth(2);
  });
  return columns;
}
