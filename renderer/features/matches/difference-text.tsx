import { Fragment } from 'react';
import type { ReactElement } from 'react';
import type { DifferencePart } from '../../../shared/model/match.ts';

/** The unit's source with what is only in it struck out and what only the segment has marked as added. */
export function DifferenceText({
  parts,
}: {
  readonly parts: readonly DifferencePart[];
}): ReactElement {
  return (
    <>
      {parts.map((part, index) => {
        // Parts have no identity of their own: their place is all they have.
        const key = `${index} ${part.kind}`;
        if (part.kind === 'source') return <del key={key}>{part.text}</del>;
        if (part.kind === 'query') return <ins key={key}>{part.text}</ins>;
        return <Fragment key={key}>{part.text}</Fragment>;
      })}
    </>
  );
}
