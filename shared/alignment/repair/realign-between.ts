import { isSureRow } from '../../model/row-confidence.ts';
import type { Row } from '../../model/story.ts';
import { freedomIn, freeStretches } from './free-stretches.ts';
import type { IsFree } from './free-stretches.ts';
import { realignStretch } from './realign-stretch.ts';
import type { CutIntoSentences } from './split-row.ts';

/** What a correction leaves to the aligner. */
export interface Realignment {
  /** Ids of the rows that were corrected. */
  readonly touched: ReadonlySet<string>;
  /** Ids of those of them that lost a text and may be given another one. */
  readonly open: ReadonlySet<string>;
}

/**
 * Pairs anew what lies between the corrected rows and the nearest sure ones above and below: rows that are neither sure
 * nor touched by anybody. Every text stays, verbatim and in its order. Sure rows, and rows that come out as they were, are
 * the same objects; of those that come out otherwise, as many as there were keep the ids of that stretch. To do it twice is to
 * do it once.
 */
export function realignBetween(
  rows: readonly Row[],
  { touched, open }: Realignment,
  newId: () => string,
  sentencesOf: CutIntoSentences,
): readonly Row[] {
  const isFree = freedomIn(rows, open);
  const result: Row[] = [];
  let done = 0;
  for (const { start, end } of freeStretches(rows, touched, isFree)) {
    const stretch = rows.slice(start, end);
    const settled = settledStretch(stretch, isFree, sentencesOf);
    result.push(...rows.slice(done, start), ...recognised(stretch, settled, newId));
    done = end;
  }
  return [...result, ...rows.slice(done)];
}

/** More rounds than any text takes; what goes round in a circle is found out long before. */
const mostRounds = 12;

/**
 * The stretch paired anew until it stays as it is: a row that became sure parts what is left. Where pairings follow one
 * another in a circle, the same one of them is taken from wherever it was entered.
 */
function settledStretch(
  stretch: readonly Row[],
  isFree: IsFree,
  sentencesOf: CutIntoSentences,
): readonly Row[] {
  const rounds: (readonly Row[])[] = [stretch];
  const keys = [keyOf(stretch)];
  while (rounds.length < mostRounds) {
    const next = realignRuns(rounds.at(-1) ?? stretch, isFree, sentencesOf);
    const key = keyOf(next);
    const known = keys.indexOf(key);
    if (known >= 0) {
      const [least = key] = keys.slice(known).sort();
      return [...rounds, next].findLast((rows) => keyOf(rows) === least) ?? next;
    }
    rounds.push(next);
    keys.push(key);
  }
  return rounds.at(-1) ?? stretch;
}

function realignRuns(
  rows: readonly Row[],
  isFree: IsFree,
  sentencesOf: CutIntoSentences,
): readonly Row[] {
  const result: Row[] = [];
  let run: Row[] = [];
  for (const row of rows) {
    if (isFree(row)) run.push(row);
    else {
      result.push(...realignStretch(run, sentencesOf), row);
      run = [];
    }
  }
  return [...result, ...realignStretch(run, sentencesOf)];
}

function keyOf(rows: readonly Row[]): string {
  return rows.map((row) => `${sayingOf(row)} ${isSureRow(row) ? 'sure' : ''}`).join('\n');
}

/** What the row says, and in which paragraph. */
function sayingOf({ paragraph, cells }: Row): string {
  const texts = Object.entries(cells)
    .map(([language, cell]) => [language, cell?.text.trim() ?? ''] as const)
    .filter(([, text]) => text !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([paragraph, texts]);
}

/** A hundredth of confidence is no news. */
const noticeable = 0.01;

/** The rows with the identities of those that they come from. */
function recognised(
  before: readonly Row[],
  after: readonly Row[],
  newId: () => string,
): readonly Row[] {
  const left = new Set(before);
  const same = after.map((row) => {
    const saying = sayingOf(row);
    const found = [...left].find((old) => old === row || sayingOf(old) === saying);
    if (found !== undefined) left.delete(found);
    return found;
  });
  const ids = [...left].map(({ id }) => id);
  return after.map((row, place) => {
    const old = same[place];
    if (old === undefined) return { ...row, id: ids.shift() ?? newId() };
    const isNews = Math.abs(old.confidence - row.confidence) >= noticeable;
    return old === row || old.isPairedByHand === true || !isNews
      ? old
      : { ...old, confidence: row.confidence };
  });
}
