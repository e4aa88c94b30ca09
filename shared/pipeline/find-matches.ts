import type { MemoryIndex } from '../memory/memory-index.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match } from '../model/match.ts';
import type { Neighbours } from '../model/translation-unit.ts';

/** What a row says in one of the languages that are there, with what stands beside it. */
export interface KnownSegment {
  readonly language: LanguageTag;
  readonly text: string;
  readonly neighbours: Neighbours;
}

/** The row that asks, and what it says in the wanted language now. */
export interface OwnWords {
  readonly rowId: string;
  readonly target: string;
}

const mostMatches = 5;

/**
 * The best matches into the wanted language, best first, at most five, from whatever languages the row has. A
 * translation that several of them lead to stands once, with its best score. `penalties` are points by memory id.
 * Where a unit differs from one of the row's versions by a number, that is the match: it is never 100.
 * Units that the asking row made itself and still says (`except`) are passed over as if no memory had them.
 */
export function findMatches(
  index: MemoryIndex,
  segments: readonly KnownSegment[],
  to: LanguageTag,
  penalties: ReadonlyMap<string, number>,
  except?: OwnWords,
): readonly Match[] {
  const query = {
    to,
    penalties,
    limit: mostMatches,
    ...(except === undefined ? {} : { exceptRowId: except.rowId, exceptTarget: except.target }),
  };
  const found = segments.flatMap(({ language, text, neighbours }) =>
    index.find({ ...query, text, from: language, ...neighbours }),
  );
  const best = new Map<string, Match>();
  for (const match of agreedUpon(found)) {
    const known = best.get(match.target);
    if (known === undefined || known.score < match.score) best.set(match.target, match);
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostMatches);
}

/** Without the matches of units that another version of the row contradicts in a number. */
function agreedUpon(found: readonly Match[]): readonly Match[] {
  const contradicted = new Set(found.filter(hasOtherNumber).map(({ unit }) => unit.id));
  return found.filter((match) => !contradicted.has(match.unit.id) || hasOtherNumber(match));
}

function hasOtherNumber({ reasons }: Match): boolean {
  return reasons.some(({ kind }) => kind === 'number');
}
