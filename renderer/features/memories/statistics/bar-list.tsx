import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count } from '../../../../shared/model/browsing.ts';

interface BarListProps {
  readonly title: string;
  readonly counts: readonly Count[];
  readonly labelOf: (name: string) => string;
}

/** Counts as a list, each with a bar as long as its share of the largest. */
export function BarList({ title, counts, labelOf }: BarListProps): ReactElement {
  const { t } = useTranslation('memories');
  const most = Math.max(...counts.map(({ units }) => units), 1);
  return (
    <section className="bar-list">
      <h3>{title}</h3>
      <ul>
        {counts.map(({ name, units }) => (
          <li key={name}>
            <span className="bar-name" title={labelOf(name)}>
              {labelOf(name)}
            </span>
            <svg className="bar" aria-hidden viewBox="0 0 100 8" preserveAspectRatio="none">
              <rect className="bar-way" width="100" height="8" />
              <rect className="chart-bar" width={(units / most) * 100} height="8" />
            </svg>
            <span className="bar-number">{t('unitNumber', { count: units })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
