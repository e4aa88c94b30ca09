import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { dayText } from '../../../components/date-text.ts';

interface UnitFactsProps {
  readonly unit: TranslationUnit;
  readonly memoryName: string;
}

/** What is known of a unit besides its texts. */
export function UnitFacts({ unit, memoryName }: UnitFactsProps): ReactElement {
  const { t } = useTranslation('memories');
  const tags = Object.values(unit.variants).reduce(
    (sum, variant) => sum + (variant?.tags?.length ?? 0),
    0,
  );
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['memory', memoryName],
    ['origin', unit.origin.name],
    ['author', unit.author],
    ['created', dayText(unit.createdAt)],
    ['changed', dayText(unit.changedAt)],
    ['tags', tags === 0 ? '' : String(tags)],
    ['notes', unit.notes?.join(' · ') ?? ''],
  ];
  return (
    <dl className="unit-details">
      {facts.map(([name, value]) =>
        value === '' ? null : (
          <div key={name}>
            <dt>{t(`list.facts.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
