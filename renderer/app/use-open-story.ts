import { useCallback, useMemo, useState } from 'react';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import { firstToDo } from '../features/grid/navigation.ts';
import type { CellAddress } from '../services/history.ts';
import { save } from '../services/save.ts';
import { useServices } from '../services/services.ts';
import { useLive } from '../services/use-live.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';

/** The story in hand and the cell in focus. */
export interface OpenStory {
  readonly id: string | undefined;
  /** Undefined while it is read, or where none is open. */
  readonly open: StoryWithRows | undefined;
  readonly focus: CellAddress | undefined;
  readonly setFocus: (address: CellAddress) => void;
  readonly show: (storyId: string) => void;
  /** Shows a story at a cell; where its work begins where there is none. */
  readonly showAt: (storyId: string, address: CellAddress | undefined) => void;
  readonly close: () => void;
}

/** Opens stories; the last one is remembered for the next start. `onShow` brings the story into sight. */
export function useOpenStory(lastStoryId: string | undefined, onShow: () => void): OpenStory {
  const services = useServices();
  const [id, setId] = useState(lastStoryId);
  const [wanted, setFocus] = useState<CellAddress>();
  const watch = useMemo(
    () => (id === undefined ? undefined : () => services.storage.watchStory(id)),
    [services, id],
  );
  const open = useLive(watch);
  const focus = useMemo(
    () => (wanted === undefined ? whereWorkBegins(open) : cellOnScreen(open, wanted)),
    [open, wanted],
  );
  const change = useCallback(
    (next: string | undefined) => {
      void services.drafts.flush();
      setId(next);
      setFocus(undefined);
      void save(services, { put: { settings: [{ key: 'lastStory', value: next ?? '' }] } });
    },
    [services],
  );
  const showAt = useCallback(
    (storyId: string, address: CellAddress | undefined) => {
      onShow();
      change(storyId);
      setFocus(address);
    },
    [change, onShow],
  );
  return useMemo(
    () => ({
      id,
      open,
      focus,
      setFocus,
      showAt,
      show: (storyId) => {
        showAt(storyId, undefined);
      },
      close: () => {
        change(undefined);
      },
    }),
    [id, open, focus, change, showAt],
  );
}

function whereWorkBegins(open: StoryWithRows | undefined): CellAddress | undefined {
  return open === undefined ? undefined : firstToDo(open.rows, visibleLanguages(open));
}

function visibleLanguages({ story }: StoryWithRows): readonly LanguageTag[] {
  return story.languages.filter((language) => !story.hidden.includes(language));
}

/** The cell, where it is on screen; the same row's first column where its own is hidden; else undefined. */
function cellOnScreen(
  open: StoryWithRows | undefined,
  wanted: CellAddress | undefined,
): CellAddress | undefined {
  if (open === undefined || wanted === undefined) return undefined;
  if (!open.story.rowIds.includes(wanted.rowId)) return undefined;
  const visible = visibleLanguages(open);
  if (visible.includes(wanted.language)) return wanted;
  const [language] = visible;
  return language === undefined ? undefined : { rowId: wanted.rowId, language };
}
