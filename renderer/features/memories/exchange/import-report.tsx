import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport as Report } from '../../../services/exchange/exchange-reports.ts';

/** How many units came in, how many were there already, and which were left out and why. */
export function ImportReport({ report }: { readonly report: Report }): ReactElement {
  const { t } = useTranslation('memories');
  const { fileName, added, alreadyThere, leftOut } = report;
  return (
    <div className="import-report" role="status">
      <p>
        <b>{t('imported', { count: added, file: fileName })}</b>{' '}
        {alreadyThere === 0 ? null : t('alreadyThere', { count: alreadyThere })}
      </p>
      {leftOut.length === 0 ? null : (
        <ul>
          {leftOut.map(({ code, count, firstLines }) => (
            <li key={code}>
              {t('leftOut', {
                count,
                reason: t(`problems:leftOut.${code}`, { defaultValue: code }),
                lines: firstLines.join(', ') + (count > firstLines.length ? '…' : ''),
              })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
