import { memo } from 'react';
import type { ReactElement } from 'react';
import { cellState } from '../../../shared/model/cells.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { cellText } from '../../../shared/model/story.ts';
import type { ParagraphKind, Row } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';
import { CellEditor } from './cell-editor.tsx';
import { KindChoice } from './kind-choice.tsx';
import { PairingMark } from './pairing-mark.tsx';

interface GridRowProps {
  readonly row: Row;
  /** Counted from 1. */
  readonly number: number;
  readonly opensParagraph: boolean;
  readonly languages: readonly LanguageTag[];
  /** True where rows above it are left out. */
  readonly followsGap: boolean;
  /** The language of the cell in focus, where it is in this row. */
  readonly focused: LanguageTag | undefined;
  readonly onFocus: (address: CellAddress) => void;
  readonly onKind: (rowId: string, kind: ParagraphKind) => void;
}

/** A row of the grid: its number and kind at the left, a cell per language. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, number, opensParagraph, followsGap, languages, focused, onFocus, onKind } = props;
  const classes = [
    'grid-row grid-line',
    `kind-${row.kind}`,
    opensParagraph ? 'opens-paragraph' : '',
    followsGap ? 'follows-gap' : '',
    row.isNotParallel === true ? 'not-parallel' : '',
    focused === undefined ? '' : 'row-focused',
  ];
  return (
    <div role="row" aria-rowindex={number + 1} className={classes.join(' ')}>
      <div role="rowheader" className="row-head">
        <span className="row-number">{number}</span>
        <PairingMark row={row} />
        {opensParagraph ? (
          <KindChoice
            kind={row.kind}
            isInTabOrder={focused !== undefined}
            onChange={(kind) => {
              onKind(row.id, kind);
            }}
          />
        ) : null}
      </div>
      {languages.map((language) => (
        <CellEditor
          key={language}
          storyId={row.storyId}
          rowId={row.id}
          rowNumber={number}
          language={language}
          text={cellText(row, language)}
          state={cellState(row, language)}
          isFocused={focused === language}
          onFocus={onFocus}
        />
      ))}
    </div>
  );
});
