import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../shared/model/memory.ts';
import type { PivotStep } from '../../../shared/model/match.ts';
import { useMemoryName } from '../../components/use-memory-name.ts';

interface PivotChainProps {
  readonly steps: readonly PivotStep[];
  /** How many routes lead to the same target. */
  readonly routes: number;
  readonly memories: ReadonlyMap<string, Memory>;
}

/** The way of a match through a third language: each step with its score, its memory and the text it leads to. */
export function PivotChain({ steps, routes, memories }: PivotChainProps): ReactElement {
  const { t } = useTranslation('matches');
  const nameOf = useMemoryName();
  return (
    <>
      <ol className="match-chain" aria-label={t('chain')}>
        {steps.map((step, place) => {
          const memory = memories.get(step.memoryId);
          const before = steps[place - 1];
          const isLast = place === steps.length - 1;
          return (
            <li key={`${step.unitId} ${step.from} ${step.to}`}>
              <span className="chain-head">
                <b>
                  {step.from.toUpperCase()} → {step.to.toUpperCase()}
                </b>{' '}
                {t('scoreOf', { score: step.score })}
                {memory === undefined ? null : ` · ${nameOf(memory)}`}
              </span>
              {/* The next unit may say it a little differently than the last one: both are shown then. */}
              {before === undefined || before.target === step.source ? null : (
                <span lang={step.from}>{step.source}</span>
              )}
              {isLast ? null : <span lang={step.to}>{step.target}</span>}
            </li>
          );
        })}
      </ol>
      {routes > 1 ? <p className="match-routes">{t('routes', { count: routes })}</p> : null}
    </>
  );
}
