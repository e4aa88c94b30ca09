import { useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../components/button.tsx';
import { useProblemText } from '../components/use-problem-text.ts';
import { useServices } from '../services/services.ts';

const timeToRead = 8_000;

/** A word that goes by itself; read aloud by screen readers, never in the way of typing. */
export function Notices(): ReactElement {
  const { t } = useTranslation('notices');
  const { notice } = useServices();
  const problemText = useProblemText();
  const current = useSyncExternalStore(notice.subscribe, notice.get);
  useEffect(() => {
    if (current === undefined) return undefined;
    const timer = window.setTimeout(() => {
      notice.set(undefined);
    }, timeToRead);
    return () => {
      window.clearTimeout(timer);
    };
  }, [notice, current]);
  return (
    <div className="notices" role="status">
      {current === undefined ? null : (
        <div className={`notice notice-${current.kind}`}>
          <span>
            {current.kind === 'problem'
              ? problemText(current.problem)
              : t(current.key, { ...current.params })}
          </span>
          {current.kind === 'done' && current.takeBack !== undefined ? (
            <Button
              onClick={() => {
                current.takeBack?.();
                notice.set(undefined);
              }}
            >
              {t('commands:edit.undo')}
            </Button>
          ) : null}
        </div>
      )}
    </div>
  );
}
