import type { Fact } from '../../languages/facts/fact.ts';
import { factsOf } from '../../languages/facts/facts-of.ts';
import type { Language } from '../../languages/language.ts';
import type { TextRange } from '../../model/match.ts';
import { tokensOf } from '../../text/tokens.ts';

/** A fact, or a word that belongs to none. */
export interface Piece extends TextRange {
  /** The likeliest reading of its place. */
  readonly fact?: Fact;
  /** Equal for forms of one word. */
  readonly stem: string;
  readonly isFunctionWord: boolean;
}

/** A step through two texts in reading order: a pair, or a piece that only one of them has. */
export interface PieceStep {
  readonly source?: Piece;
  readonly query?: Piece;
}

/** Segments of more pieces than this are not compared: nothing is carried over for them. */
const mostPieces = 400;

const weights = { word: 4, functionWord: 2, sameFact: 5, otherFact: 3 } as const;

/** The words and facts of a text in reading order; marks are left out. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  const facts = factsOf(text, language).filter(({ isDoubtful }) => isDoubtful !== true);
  const words = tokensOf(text).filter(
    ({ kind, start, end }) =>
      kind === 'word' && !facts.some((fact) => fact.start < end && fact.end > start),
  );
  return [
    ...facts.map((fact): Piece => ({ ...rangeOf(fact), fact, stem: '', isFunctionWord: false })),
    ...words.map((word): Piece => {
      const lower = word.text.toLowerCase();
      return {
        ...rangeOf(word),
        stem: language.stem(lower),
        isFunctionWord: language.functionWords.has(lower),
      };
    }),
  ].sort((a, b) => a.start - b.start);
}

function rangeOf({ start, end }: TextRange): TextRange {
  return { start, end };
}

/** Two texts piece by piece along what they have in common; facts of one kind meet whatever their values. */
export function pairedPieces(a: readonly Piece[], b: readonly Piece[]): readonly PieceStep[] {
  if (a.length > mostPieces || b.length > mostPieces) return [];
  const width = b.length + 1;
  // best[i * width + j]: the weight that the rests from i and from j have in common.
  const best = new Int32Array((a.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const kept = credit(a[i], b[j]);
      best[i * width + j] = Math.max(
        at(i + 1, j),
        at(i, j + 1),
        kept > 0 ? kept + at(i + 1, j + 1) : 0,
      );
    }
  }
  const steps: PieceStep[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const [source, query] = [a[i], b[j]];
    if (source === undefined && query === undefined) return steps;
    const kept = credit(source, query);
    if (source && query && kept > 0 && at(i, j) === kept + at(i + 1, j + 1)) {
      steps.push({ source, query });
      i++;
      j++;
    } else if (source && (query === undefined || at(i, j) === at(i + 1, j))) {
      steps.push({ source });
      i++;
    } else if (query) {
      steps.push({ query });
      j++;
    }
  }
}

function credit(a: Piece | undefined, b: Piece | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.fact !== undefined && b.fact !== undefined) {
    if (a.fact.kind !== b.fact.kind) return 0;
    return a.fact.value === b.fact.value ? weights.sameFact : weights.otherFact;
  }
  if (a.fact !== undefined || b.fact !== undefined || a.stem !== b.stem) return 0;
  return a.isFunctionWord ? weights.functionWord : weights.word;
}

/** True for a pair that holds its place: an equal word that says something, or an equal fact. */
export function isFirm({ source, query }: PieceStep): boolean {
  if (source === undefined || query === undefined || source.isFunctionWord) return false;
  return source.fact?.value === query.fact?.value;
}

/** The steps between firm ones, each with no firm step inside; empty stretches are left out. */
export function stretchesOf(steps: readonly PieceStep[]): readonly (readonly PieceStep[])[] {
  const stretches: PieceStep[][] = [[]];
  for (const step of steps) {
    if (isFirm(step)) stretches.push([]);
    else stretches.at(-1)?.push(step);
  }
  return stretches.filter(({ length }) => length > 0);
}
