import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '../../../shared/model/concordance.ts';
import type { Memory } from '../../../shared/model/memory.ts';
import { dayText } from '../../components/date-text.ts';
import { MarkedText } from '../../components/marked-text.tsx';
import { useMemoryName } from '../../components/use-memory-name.ts';
import type { HitText } from './hit-columns.ts';

interface HitRowProps {
  readonly hit: ConcordanceHit;
  /** Counted from 1. */
  readonly number: number;
  /** By column; the last list holds what has no column. */
  readonly columns: readonly (readonly HitText[])[];
  readonly memory: Memory | undefined;
  /** The column that Enter would take from, where it is in this row. */
  readonly active: number | undefined;
  /** True where a Tab from elsewhere comes here. */
  readonly isInTabOrder: boolean;
  readonly onActive: (column: number) => void;
  readonly onTake: (column: number) => void;
}

/** One place where the words stand: the unit in its languages, with what is marked, and where it comes from. */
export function HitRow(props: HitRowProps): ReactElement {
  const { hit, number, columns, memory, active, isInTabOrder, onActive, onTake } = props;
  const { t } = useTranslation('concordance');
  const nameOf = useMemoryName();
  const { unit } = hit;
  const others = columns.at(-1) ?? [];
  return (
    <div role="row" aria-rowindex={number + 1} className="hit">
      {columns.slice(0, -1).map((texts, column) => (
        <div
          // Columns are as many as languages and stand still.
          key={column}
          role="gridcell"
          id={hitCellId(number - 1, column)}
          tabIndex={isInTabOrder && column === (active ?? 0) ? 0 : -1}
          className={texts.length === 0 ? 'hit-cell hit-empty' : 'hit-cell'}
          onFocus={() => {
            onActive(column);
          }}
          onDoubleClick={() => {
            onTake(column);
          }}
        >
          {texts.map((text) => (
            <HitParagraph key={text.language} text={text} isLabelled={texts.length > 1} />
          ))}
          {texts.length === 0 ? <span aria-label={t('noText')}>–</span> : null}
        </div>
      ))}
      <div role="gridcell" className="hit-origin">
        <span className="hit-memory">{memory === undefined ? '' : nameOf(memory)}</span>
        <span>{[unit.origin.name, dayText(unit.changedAt)].join(' · ')}</span>
        {others.map((text) => (
          <HitParagraph key={text.language} text={text} isLabelled />
        ))}
      </div>
    </div>
  );
}

/** The element id of a cell, both counted from 0. */
export function hitCellId(row: number, column: number): string {
  return `hit-${row}-${column}`;
}

interface HitParagraphProps {
  readonly text: HitText;
  readonly isLabelled: boolean;
}

function HitParagraph({ text, isLabelled }: HitParagraphProps): ReactElement {
  return (
    <p lang={text.language}>
      {isLabelled ? <b className="hit-language">{text.language}</b> : null}
      <MarkedText text={text.text} ranges={text.ranges} look={text.look} />
    </p>
  );
}
