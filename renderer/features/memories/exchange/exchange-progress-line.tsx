import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExchangeProgress } from '../../../services/exchange/exchange-reports.ts';

interface ExchangeProgressLineProps {
  readonly kind: 'import' | 'export';
  readonly name: string;
  readonly progress: ExchangeProgress | undefined;
}

/** How far an import or an export is: of the file, and in units. */
export function ExchangeProgressLine(props: ExchangeProgressLineProps): ReactElement {
  const { kind, name, progress } = props;
  const { t } = useTranslation('memories');
  const { step, done = 0, all = 0, units = 0 } = progress ?? {};
  const label = t(kind === 'import' ? 'importing' : 'exporting', { name });
  const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
  const percent = Math.floor((done / Math.max(all, 1)) * 100);
  const read = t('readSoFar', { done: megabytes(done), all: megabytes(all) });
  const facts = {
    comparing: t('comparedSoFar', { percent }),
    reading: `${read} · ${t('units', { count: units })}`,
    writing: `${t('writtenSoFar', { percent })} · ${t('units', { count: units })}`,
  };
  return (
    <div className="exchange-line">
      <span className="exchange-name">{label}</span>
      <progress
        className="progress"
        aria-label={label}
        {...(progress === undefined ? {} : { value: done, max: Math.max(all, 1) })}
      />
      <span className="exchange-facts">
        {facts[step ?? (kind === 'import' ? 'reading' : 'writing')]}
      </span>
    </div>
  );
}
