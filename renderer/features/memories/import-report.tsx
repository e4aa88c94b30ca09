import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedMemory } from './actions/memory-files.ts';

/** How many units came in, and which were left out and why. */
export function ImportReport({ report }: { readonly report: ImportedMemory }): ReactElement {
  const { t } = useTranslation('memories');
  const reasons = new Map<string, number[]>();
  for (const { code, line } of report.leftOut) {
    reasons.set(code, [...(reasons.get(code) ?? []), line]);
  }
  return (
    <div className="import-report" role="status">
      <p>{t('imported', { count: report.units, file: report.fileName })}</p>
      <ul>
        {[...reasons].map(([code, lines]) => (
          <li key={code}>
            {t('leftOut', {
              count: lines.length,
              reason: t(`problems:leftOut.${code}`, { defaultValue: code }),
              lines: lines.slice(0, 5).join(', ') + (lines.length > 5 ? '…' : ''),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
