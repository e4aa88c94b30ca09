import { useCallback, useMemo, useState } from 'react';
import type { CellAddress } from '../services/history.ts';
import { save } from '../services/save.ts';
import { useServices } from '../services/services.ts';
import { useLive } from '../services/use-live.ts';
import type { StoryWithRows } from '../storage/storage.ts';

/** The story in hand and the cell in focus. */
export interface OpenStory {
  readonly id: string | undefined;
  /** Undefined while it is read, or where none is open. */
  readonly open: StoryWithRows | undefined;
  readonly focus: CellAddress | undefined;
  readonly setFocus: (address: CellAddress) => void;
  readonly show: (storyId: string) => void;
  readonly close: () => void;
}

/** Opens stories; the last one is remembered for the next start. */
export function useOpenStory(lastStoryId: string | undefined): OpenStory {
  const services = useServices();
  const [id, setId] = useState(lastStoryId);
  const [focus, setFocus] = useState<CellAddress>();
  const watch = useMemo(
    () => (id === undefined ? undefined : () => services.storage.watchStory(id)),
    [services, id],
  );
  const open = useLive(watch);
  const change = useCallback(
    (next: string | undefined) => {
      void services.drafts.flush();
      setId(next);
      setFocus(undefined);
      void save(services, { put: { settings: [{ key: 'lastStory', value: next ?? '' }] } });
    },
    [services],
  );
  return useMemo(
    () => ({
      id,
      open,
      focus,
      setFocus,
      show: change,
      close: () => {
        change(undefined);
      },
    }),
    [id, open, focus, change],
  );
}
