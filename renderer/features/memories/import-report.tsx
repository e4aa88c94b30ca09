import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportedMemory } from './actions/memory-files.ts';

/** How many units came in, and which were left out and why. */
export function ImportReport({ report }: { readonly report: ImportedMemory }): ReactElement {
  const { t } = useTranslation('memories');
  return (
    <div className="import-report" role="status">
      <p>{t('imported', { count: report.units, file: report.fileName })}</p>
      <ul>
        {report.leftOut.map(({ code, count, firstLines }) => (
          <li key={code}>
            {t('leftOut', {
              count,
              reason: t(`problems:leftOut.${code}`, { defaultValue: code }),
              lines: firstLines.join(', ') + (count > firstLines.length ? '…' : ''),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
