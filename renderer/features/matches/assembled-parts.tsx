import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssembledPart } from '../../../shared/model/match.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';

interface AssembledPartsProps {
  /** The segment that asks: what the parts' ranges are counted in. */
  readonly segment: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
  readonly parts: readonly AssembledPart[];
  /** The part of the segment's words that is covered, 0 to 1. */
  readonly coverage: number;
}

/** Which piece of the segment each piece of the offer stands for, and what nothing is known for. */
export function AssembledParts(props: AssembledPartsProps): ReactElement {
  const { segment, from, to, parts, coverage } = props;
  const { t } = useTranslation('matches');
  return (
    <>
      <p className="match-coverage">{t('coverage', { percent: Math.round(coverage * 100) })}</p>
      <ul className="match-parts" aria-label={t('parts')}>
        {parts.map(({ range, target, score }) => (
          <li key={range.start} className={target === '' ? 'part-missing' : undefined}>
            <span lang={from}>{segment.slice(range.start, range.end)}</span>
            {target === '' ? (
              <em>{t('uncovered')}</em>
            ) : (
              <span lang={to}>
                {target} <small>{t('scoreOf', { score })}</small>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
