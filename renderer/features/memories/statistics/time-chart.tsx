import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Count } from '../../../../shared/model/browsing.ts';
import { useElementWidth } from './use-element-width.ts';
import { timeBars, timeText } from './time-bars.ts';

interface TimeChartProps {
  /** Units by month, earliest first. */
  readonly counts: readonly Count[];
}

const height = 190;
const foot = 22;
const head = 18;
const widestBar = 42;
const labelWidth = 58;

/** Units by the month of their last change, as bars; the same as a table for whoever cannot see them. */
export function TimeChart({ counts }: TimeChartProps): ReactElement {
  const { t } = useTranslation('memories');
  const { element, width } = useElementWidth();
  const [isTable, setTable] = useState(false);
  const bars = timeBars(counts);
  const most = Math.max(...bars.map(({ units }) => units), 1);
  const step = width / Math.max(bars.length, 1);
  const barWidth = Math.min(step * 0.78, widestBar);
  // A label has its room; between two of them there are bars without.
  const labelEvery = Math.max(1, Math.ceil(labelWidth / Math.max(step, 1)));
  const best = bars.reduce((one, other) => (other.units > one.units ? other : one), {
    name: '',
    units: 0,
  });
  return (
    <figure className="time-chart">
      <figcaption>
        {t('statistics.byMonth')}
        <button
          type="button"
          className="match-toggle"
          aria-pressed={isTable}
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {t('statistics.asTable')}
        </button>
      </figcaption>
      <div ref={element}>
        {isTable ? (
          <TimeTable bars={bars} />
        ) : (
          <svg
            role="img"
            aria-label={t('statistics.byMonthText', {
              months: bars.length,
              best: timeText(best.name),
              count: best.units,
            })}
            width={width}
            height={height}
            viewBox={`0 0 ${width} ${height}`}
          >
            <line
              className="chart-ground"
              x1={0}
              x2={width}
              y1={height - foot}
              y2={height - foot}
            />
            {bars.map(({ name, units }, place) => {
              const tall = (units / most) * (height - foot - head);
              const middle = place * step + step / 2;
              const isLabelled = place % labelEvery === 0;
              return (
                <g key={name}>
                  <title>{`${timeText(name)}: ${t('units', { count: units })}`}</title>
                  <rect
                    className="chart-bar"
                    x={middle - barWidth / 2}
                    y={height - foot - tall}
                    width={barWidth}
                    height={tall}
                    rx={Math.min(3, barWidth / 4)}
                  />
                  {units === best.units || (step > labelWidth && units > 0) ? (
                    <text className="chart-number" x={middle} y={height - foot - tall - 5}>
                      {t('unitNumber', { count: units })}
                    </text>
                  ) : null}
                  {isLabelled ? (
                    <text className="chart-label" x={middle} y={height - 6}>
                      {timeText(name)}
                    </text>
                  ) : null}
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </figure>
  );
}

function TimeTable({ bars }: { readonly bars: readonly Count[] }): ReactElement {
  const { t } = useTranslation('memories');
  return (
    <table className="time-table">
      <thead>
        <tr>
          <th scope="col">{t('statistics.month')}</th>
          <th scope="col">{t('statistics.units')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ name, units }) => (
          <tr key={name}>
            <th scope="row">{timeText(name)}</th>
            <td>{t('unitNumber', { count: units })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
