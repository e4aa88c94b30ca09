import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { AlignedRow, VersionParagraph } from './aligned-row.ts';
import { bestBeads } from './best-beads.ts';
import type { Bead } from './best-beads.ts';
import { pairModelOf } from './pair-model.ts';
import type { Span, SpanGain } from './span.ts';
import { spansToRows } from './spans-to-rows.ts';
import type { RowSpans } from './spans-to-rows.ts';
import { versionSentences } from './version.ts';
import type { VersionSentence } from './version.ts';

/** A version with what the aligner compares of it. */
interface Version {
  readonly language: LanguageTag;
  readonly sentences: readonly VersionSentence[];
}

/** Two versions with the beads that hold them together. */
interface VersionPair {
  readonly a: Version;
  readonly b: Version;
  readonly beads: readonly Bead[];
}

/**
 * The versions of a story as rows: every sentence of every version stands in exactly one row, verbatim and in
 * its order. Of three versions the two that fit best are paired first, and the third follows their rows.
 * Never fails: versions that have nothing in common give rows of low confidence.
 */
export function alignVersions(
  versions: ByLanguage<readonly VersionParagraph[]>,
): readonly AlignedRow[] {
  const all = Object.entries(versions).map(([language, paragraphs]): Version => ({
    language,
    sentences: versionSentences(paragraphs ?? [], language),
  }));
  const [first, ...others] = all;
  if (first === undefined) return [];
  const best = bestPair(pairsOf(all));
  if (best === undefined) return spansToRows(aloneSpans(first), all);
  const rest = [first, ...others].filter((version) => version !== best.a && version !== best.b);
  const spans = rest.reduce(
    (rows, version, place) => withVersion(rows, [best.a, best.b, ...rest.slice(0, place)], version),
    pairSpans(best),
  );
  return spansToRows(spans, all);
}

function pairsOf(versions: readonly Version[]): readonly VersionPair[] {
  return versions.flatMap((a, place) =>
    versions.slice(place + 1).map((b) => {
      const gain = gainOf(a, b);
      return { a, b, beads: bestBeads(a.sentences.length, b.sentences.length, gain) };
    }),
  );
}

function gainOf(a: Version, b: Version): SpanGain {
  return pairModelOf(a.sentences, b.sentences, [a.language, b.language]);
}

/** The pair with the largest part of its sentences surely paired. */
function bestPair(pairs: readonly VersionPair[]): VersionPair | undefined {
  const [best] = pairs
    .map((pair) => ({ pair, part: surelyPaired(pair) }))
    .sort((x, y) => y.part - x.part);
  return best?.pair;
}

function surelyPaired({ a, b, beads }: VersionPair): number {
  const paired = beads
    .filter((bead) => !isEmpty(bead.a) && !isEmpty(bead.b))
    .map((bead) => bead.confidence * (lengthOf(bead.a) + lengthOf(bead.b)));
  const all = a.sentences.length + b.sentences.length;
  return paired.reduce((sum, part) => sum + part, 0) / Math.max(1, all);
}

/** A row for each sentence of the only version. */
function aloneSpans({ language, sentences }: Version): readonly RowSpans[] {
  return sentences.map((_, start) => ({
    spans: { [language]: { start, end: start + 1 } },
    confidence: 1,
  }));
}

function pairSpans({ a, b, beads }: VersionPair): readonly RowSpans[] {
  return beads.map((bead) => ({
    spans: { [a.language]: bead.a, [b.language]: bead.b },
    confidence: bead.confidence,
  }));
}

/** The rows with one more version: rows that it says in one sentence become one row. */
function withVersion(
  rows: readonly RowSpans[],
  paired: readonly Version[],
  added: Version,
): readonly RowSpans[] {
  const gains = paired.map((version) => ({
    language: version.language,
    gain: gainOf(version, added),
  }));

  /** The mean over the versions that the rows hold: each of them is a witness of the same thing. */
  function gain(taken: Span, span: Span): number {
    const witnesses = gains.flatMap(({ language, gain: gainOfVersion }) => {
      const joined = joinedSpan(rows, taken, language);
      return isEmpty(joined) ? [] : [gainOfVersion(joined, span)];
    });
    return witnesses.reduce((sum, odds) => sum + odds, 0) / Math.max(1, witnesses.length);
  }

  return bestBeads(rows.length, added.sentences.length, gain).map((bead) => {
    const taken = rows.slice(bead.a.start, bead.a.end);
    const spans = paired.map(
      ({ language }) => [language, joinedSpan(rows, bead.a, language)] as const,
    );
    const confidence = taken.reduce((product, row) => product * row.confidence, bead.confidence);
    return { spans: Object.fromEntries([...spans, [added.language, bead.b] as const]), confidence };
  });
}

/** What some rows hold of a version; no rows hold nothing. */
function joinedSpan(rows: readonly RowSpans[], taken: Span, language: LanguageTag): Span {
  if (isEmpty(taken)) return { start: 0, end: 0 };
  const first = rows[taken.start]?.spans[language];
  const last = rows[taken.end - 1]?.spans[language];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function isEmpty({ start, end }: Span): boolean {
  return start >= end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
