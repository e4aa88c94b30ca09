import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport as Report } from '../../services/exchange/import-memory.ts';

/** How many units came in, and which were left out and why. */
export function ImportReport({ report }: { readonly report: Report }): ReactElement {
  const { t } = useTranslation('memories');
  return (
    <div className="import-report" role="status">
      <p>{t('imported', { count: report.added, file: report.fileName })}</p>
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
