import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type { TextRange } from '../../shared/model/match.ts';
import { piecesOf } from './pieces-of.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  /** `found`: what was searched for. `partner`: what probably says the same. `changed`: what was carried over. */
  readonly look: 'found' | 'partner' | 'changed';
  /** What to say of each range when the mouse rests on it, in the order of the ranges. */
  readonly titles?: readonly string[];
}

/** A text with some of its places marked: by a line and weight, not by colour alone. */
export function MarkedText({ text, ranges, look, titles }: MarkedTextProps): ReactElement {
  return (
    <>
      {piecesOf(text, ranges).map((piece, place) => {
        // Pieces have no identity of their own: their place is all they have.
        const key = `${place} ${piece.range ?? ''}`;
        if (piece.range === undefined) return <Fragment key={key}>{piece.text}</Fragment>;
        return (
          <mark key={key} className={`mark mark-${look}`} title={titles?.[piece.range]}>
            {piece.text}
          </mark>
        );
      })}
    </>
  );
}
