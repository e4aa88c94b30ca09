import { useCallback, useMemo, useState } from 'react';
import type { Match } from '../../shared/model/match.ts';
import type { CellAddress } from '../services/history.ts';
import { rowOfUnit } from '../services/row-of-unit.ts';
import { useServices } from '../services/services.ts';
import { useCommand } from '../services/use-command.ts';
import type { OpenStory } from './use-open-story.ts';
import type { View } from './use-view.ts';

/** Where the translator was when she went to repair a match. */
interface Departure {
  readonly storyId: string;
  readonly slug: string;
  readonly focus: CellAddress | undefined;
}

/** The story as a pairing: its tools above it, and what is shown of it. */
export interface PairingView {
  readonly isOn: boolean;
  readonly onlyDoubtful: boolean;
  /** Slug of the story to go back to; undefined where the translator came from none. */
  readonly cameFrom: string | undefined;
  /** Opens the row that a match was made of, or where that is gone, its unit. */
  readonly repairMatch: (match: Match) => void;
}

export function usePairingView(opened: OpenStory, view: View): PairingView {
  const services = useServices();
  const [mode, setMode] = useState({ isOn: false, onlyDoubtful: false });
  const [departure, setDeparture] = useState<Departure>();
  const { open, focus, showAt } = opened;
  const isOpen = open !== undefined;
  const repair = useCallback(
    async ({ unit, to }: Match): Promise<void> => {
      const row = await rowOfUnit(services, unit);
      if (row === undefined) {
        const isThere = (await services.storage.units.get([unit.id])).has(unit.id);
        services.notice.set({ kind: 'done', key: isThere ? 'unitWithoutStory' : 'unitIsGone' });
        if (isThere) view.showUnit(unit);
        return;
      }
      // Whoever goes on from repair to repair comes back to where the work is.
      const here =
        open === undefined ? undefined : { storyId: open.story.id, slug: open.story.slug, focus };
      if (row.storyId !== here?.storyId) setDeparture((before) => before ?? here);
      setMode((before) => ({ ...before, isOn: true }));
      showAt(row.storyId, { rowId: row.rowId, language: to });
    },
    [services, view, open, focus, showAt],
  );
  useCommand(
    'view.pairing',
    isOpen
      ? () => {
          setMode(({ isOn }) => ({ isOn: !isOn, onlyDoubtful: false }));
          if (mode.isOn) setDeparture(undefined);
        }
      : undefined,
  );
  useCommand(
    'row.onlyDoubtful',
    isOpen
      ? () => {
          setMode(({ onlyDoubtful }) => ({ isOn: true, onlyDoubtful: !onlyDoubtful }));
        }
      : undefined,
  );
  useCommand('view.back', () => {
    if (view.memoryTab !== undefined) view.showStory();
    else if (departure === undefined) services.notice.set({ kind: 'done', key: 'nowhereToGoBack' });
    else {
      setDeparture(undefined);
      setMode({ isOn: false, onlyDoubtful: false });
      showAt(departure.storyId, departure.focus);
    }
  });
  const cameFrom = departure?.storyId === opened.id ? undefined : departure?.slug;
  return useMemo(
    () => ({ ...mode, cameFrom, repairMatch: (match) => void repair(match) }),
    [mode, cameFrom, repair],
  );
}
