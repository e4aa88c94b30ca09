import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Match } from '../../shared/model/match.ts';
import { insertText } from '../features/grid/actions/cell-actions.ts';
import { cellField } from '../features/grid/cell-id.ts';
import { StoryGrid } from '../features/grid/story-grid.tsx';
import { MatchPanel } from '../features/matches/match-panel.tsx';
import { rowsInDoubt } from '../features/pairing/doubtful-rows.ts';
import { PairingBar } from '../features/pairing/pairing-bar.tsx';
import { usePairingCommands } from '../features/pairing/use-pairing-commands.ts';
import type { CellAddress } from '../services/history.ts';
import { useServices } from '../services/services.ts';
import type { PairingView } from './use-pairing-view.ts';
import type { WordSearch } from './use-word-search.ts';
import { WordSearchDock } from './word-search-dock.tsx';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';

interface StoryWorkspaceProps {
  readonly search: WordSearch;
  readonly pairing: PairingView;
  readonly open: StoryWithRows;
  readonly focus: CellAddress | undefined;
  readonly showMatches: boolean;
  readonly onFocus: (address: CellAddress) => void;
}

/** Grid, pairing and matches of one story: here the features meet. */
export function StoryWorkspace(props: StoryWorkspaceProps): ReactElement {
  const { search, pairing, open, focus, showMatches, onFocus } = props;
  const { isOn, onlyDoubtful, cameFrom, repairMatch } = pairing;
  const { t } = useTranslation();
  const services = useServices();
  const storyId = open.story.id;
  const cursor = (): number => (focus === undefined ? 0 : (cellField(focus)?.selectionStart ?? 0));
  usePairingCommands(open, focus, cursor, onFocus);
  const shown = useMemo(
    () => (onlyDoubtful ? rowsInDoubt(open.rows, focus?.rowId) : undefined),
    [onlyDoubtful, open.rows, focus?.rowId],
  );
  const insert = useCallback(
    (match: Match, text: string) => {
      if (focus === undefined) return;
      const source = { kind: 'match', unit: match.unit.id, score: match.score } as const;
      void services.typing.during(() => insertText(services, storyId, focus, text, source));
    },
    [services, storyId, focus],
  );
  return (
    <div className="story-workspace">
      {isOn ? (
        <PairingBar
          rows={open.rows}
          hasFocus={focus !== undefined}
          onlyDoubtful={onlyDoubtful}
          cameFrom={cameFrom}
        />
      ) : null}
      <Group className="workspace" orientation="horizontal">
        <Panel minSize="40%">
          <WordSearchDock search={search} open={open} focus={focus}>
            <StoryGrid open={open} focus={focus} onFocus={onFocus} shown={shown} />
          </WordSearchDock>
        </Panel>
        {showMatches ? (
          <>
            <Separator className="separator" aria-label={t('resizeMatches')} />
            <Panel defaultSize="28%" minSize="220px" maxSize="50%">
              <MatchPanel open={open} focus={focus} onInsert={insert} onRepair={repairMatch} />
            </Panel>
          </>
        ) : null}
      </Group>
    </div>
  );
}
