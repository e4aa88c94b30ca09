import type { Hand } from '../../model/cells.ts';
import type { Cell } from '../../model/story.ts';

/** Two cells of one language as one, in reading order: a draft, unless nothing was joined. */
export function joinCells(
  first: Cell | undefined,
  second: Cell | undefined,
  hand: Hand,
): Cell | undefined {
  if (first === undefined || first.text.trim() === '') return second;
  if (second === undefined || second.text.trim() === '') return first;
  return {
    text: `${first.text.trimEnd()} ${second.text.trimStart()}`,
    state: 'draft',
    source: first.source.kind === second.source.kind ? first.source : { kind: 'typed' },
    author: hand.author,
    changedAt: hand.time,
  };
}
