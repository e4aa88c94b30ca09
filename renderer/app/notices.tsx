import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { useProblemText } from '../components/use-problem-text.ts';
import type { Notice } from '../services/notices.ts';
import { useServices } from '../services/services.ts';

/** Words that go by themselves; read aloud by screen readers, never in the way of typing. */
export function Notices(): ReactElement {
  const board = useServices().notice;
  const posted = useSyncExternalStore(board.posted.subscribe, board.posted.get);
  return (
    <div className="notices" role="status">
      {posted.map(({ id, notice }) => (
        <NoticeCard
          key={id}
          notice={notice}
          onDone={() => {
            board.remove(id);
          }}
        />
      ))}
    </div>
  );
}

interface NoticeCardProps {
  readonly notice: Notice;
  readonly onDone: () => void;
}

function NoticeCard({ notice, onDone }: NoticeCardProps): ReactElement {
  const { t } = useTranslation('notices');
  const problemText = useProblemText();
  const takeBack = notice.kind === 'done' ? notice.takeBack : undefined;
  return (
    <div className={`notice notice-${notice.kind}`}>
      <span>
        {notice.kind === 'problem'
          ? problemText(notice.problem)
          : t(notice.key, { ...notice.params })}
      </span>
      {takeBack === undefined ? null : (
        <Button
          onClick={() => {
            takeBack();
            onDone();
          }}
        >
          {t('commands:edit.undo')}
        </Button>
      )}
    </div>
  );
}
