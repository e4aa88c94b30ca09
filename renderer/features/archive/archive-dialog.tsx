import { useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { useServices } from '../../services/services.ts';
import { useLive } from '../../services/use-live.ts';
import './archive.css';
import { ArchiveList } from './archive-list.tsx';
import { GroupingPanel } from './grouping-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { RunningPanel } from './running-panel.tsx';

interface ArchiveDialogProps {
  readonly onClose: () => void;
  readonly onOpenStory: (storyId: string) => void;
}

/** Archives on their way into a memory: chosen, grouped, aligned, reported. What runs goes on when it is closed. */
export function ArchiveDialog({ onClose, onOpenStory }: ArchiveDialogProps): ReactElement {
  const { t } = useTranslation('archive');
  const { storage, archives: board } = useServices();
  const archives = useLive(storage.archives.watchAll);
  const runs = useSyncExternalStore(board.runs.subscribe, board.runs.get);
  const [chosenId, setChosenId] = useState<string>();
  const open = archives?.find(({ id }) => id === chosenId);
  const run = open === undefined ? undefined : runs.get(open.id);
  const back = (): void => {
    setChosenId(undefined);
  };
  return (
    <Dialog
      title={open === undefined ? t('title') : t('titleOf', { name: open.name })}
      wide
      onClose={onClose}
    >
      <div className="archive">
        {open === undefined ? (
          <ArchiveList archives={archives} runs={runs} onOpen={setChosenId} />
        ) : open.state === 'grouping' && run === undefined ? (
          <GroupingPanel key={open.id} archive={open} onBack={back} />
        ) : open.state === 'done' || open.state === 'cancelled' ? (
          <ReportPanel archive={open} onBack={back} onOpenStory={onOpenStory} />
        ) : (
          <RunningPanel archive={open} run={run} onBack={back} />
        )}
      </div>
    </Dialog>
  );
}
