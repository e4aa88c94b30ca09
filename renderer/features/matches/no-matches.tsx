import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { useMemoryState } from '../../services/use-memory-state.ts';
import { useServices } from '../../services/services.ts';

/** Why there is nothing, and what to do about it. */
export function NoMatches(): ReactElement {
  const { t } = useTranslation('matches');
  const { matchSettings, commands } = useServices();
  const { threshold } = useSyncExternalStore(matchSettings.subscribe, matchSettings.get);
  const isEmpty = useMemoryState()?.units === 0;
  return (
    <div className="no-matches">
      <p>{isEmpty ? t('emptyMemory') : t('none', { threshold })}</p>
      <p>{isEmpty ? t('howToFill') : t('searchInstead')}</p>
      <Button
        onClick={() => {
          commands.run(isEmpty ? 'memory.import' : 'memory.concordance');
        }}
      >
        {isEmpty ? t('commands:memory.import') : t('commands:memory.concordance')}
      </Button>
    </div>
  );
}
