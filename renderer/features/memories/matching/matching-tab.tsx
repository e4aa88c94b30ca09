import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  defaultMatchSettings,
  matchSettingRanges,
} from '../../../../shared/model/match-settings.ts';
import type { MatchSettings } from '../../../../shared/model/match-settings.ts';
import { Button } from '../../../components/button.tsx';
import { NumberField } from '../../../components/number-field.tsx';
import { storeMatchSettings } from '../../../services/match-settings.ts';
import { useServices } from '../../../services/services.ts';

const penalties = ['alignment', 'unreviewed', 'age'] as const;

/** What is offered as a match, and which points are taken off. Each change is at work at once. */
export function MatchingTab(): ReactElement {
  const { t } = useTranslation('memories');
  const services = useServices();
  const { matchSettings } = services;
  const settings = useSyncExternalStore(matchSettings.subscribe, matchSettings.get);
  const set = (changes: Partial<MatchSettings>): void => {
    void storeMatchSettings(services, { ...settings, ...changes });
  };
  const setPenalties = (changes: Partial<MatchSettings['penalties']>): void => {
    set({ penalties: { ...settings.penalties, ...changes } });
  };
  const { threshold, limit, points, oldAfterYears } = matchSettingRanges;
  return (
    <div className="matching">
      <section>
        <h3>{t('matching.offered')}</h3>
        <div className="matching-fields">
          <NumberField
            label={t('matching.threshold')}
            value={settings.threshold}
            range={threshold}
            onChange={(value) => {
              set({ threshold: value });
            }}
          />
          <NumberField
            label={t('matching.limit')}
            value={settings.limit}
            range={limit}
            onChange={(value) => {
              set({ limit: value });
            }}
          />
        </div>
        <p className="memory-hint">{t('matching.offeredHint')}</p>
      </section>
      <section>
        <h3>{t('matching.penalties')}</h3>
        <div className="matching-fields">
          {penalties.map((kind) => (
            <NumberField
              key={kind}
              label={t(`matching.kinds.${kind}`)}
              value={settings.penalties[kind]}
              range={points}
              onChange={(value) => {
                setPenalties({ [kind]: value });
              }}
            />
          ))}
          <NumberField
            label={t('matching.oldAfterYears')}
            value={settings.penalties.oldAfterYears}
            range={oldAfterYears}
            onChange={(value) => {
              setPenalties({ oldAfterYears: value });
            }}
          />
        </div>
        <p className="memory-hint">{t('matching.penaltiesHint')}</p>
      </section>
      <Button
        onClick={() => {
          set(defaultMatchSettings);
        }}
      >
        {t('matching.defaults')}
      </Button>
    </div>
  );
}
