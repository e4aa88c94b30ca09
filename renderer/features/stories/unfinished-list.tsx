import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unfinished } from '../../../shared/pipeline/unfinished-parts.ts';

const rowsShown = 5;

/** What an export would leave open, language by language, with the first rows to look at. */
export function UnfinishedList({ parts }: { readonly parts: readonly Unfinished[] }): ReactElement {
  const { t } = useTranslation('stories');
  return (
    <div className="unfinished" role="alert">
      <p>{t('export.unfinished')}</p>
      <ul>
        {parts.map(({ language, empty, drafts }) => (
          <li key={language}>
            <strong>{t(`grid:languages.${language}`)}</strong>
            {': '}
            {[
              empty.length > 0
                ? t('export.empty', { count: empty.length, rows: firstOf(empty) })
                : '',
              drafts.length > 0
                ? t('export.drafts', { count: drafts.length, rows: firstOf(drafts) })
                : '',
            ]
              .filter((part) => part !== '')
              .join(', ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function firstOf(rows: readonly number[]): string {
  return rows.slice(0, rowsShown).join(', ') + (rows.length > rowsShown ? ' …' : '');
}
