import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { AlignedRow } from './aligned-row.ts';
import type { Span } from './span.ts';
import type { VersionSentence } from './reading/version.ts';

/** A row as spans of its versions; a version without an entry, or with an empty span, says nothing here. */
export interface RowSpans {
  readonly spans: ByLanguage<Span>;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A version as the rows take it up, sentence after sentence. */
interface Reading {
  readonly language: LanguageTag;
  readonly sentences: readonly VersionSentence[];
  /** How many of its sentences stand in rows already. */
  read: number;
}

/**
 * The rows with their text. A paragraph begins where most of the versions begin one; where they are divided, the
 * version that is listed first decides. A version that says nothing in a row, but is in the midst of a paragraph,
 * votes against: what another adds there does not cut it in two. Rows without any sentence are left out.
 */
export function spansToRows(
  rows: readonly RowSpans[],
  versions: readonly Omit<Reading, 'read'>[],
): readonly AlignedRow[] {
  const aligned: AlignedRow[] = [];
  const readings = versions.map((version): Reading => ({ ...version, read: 0 }));
  let paragraph = -1;
  for (const { spans, confidence } of rows) {
    const cells = readings.map((reading) => {
      const { start, end } = spans[reading.language] ?? { start: 0, end: 0 };
      return { reading, sentences: reading.sentences.slice(start, end) };
    });
    const lead = cells.find(({ sentences }) => sentences.length > 0)?.sentences[0];
    if (lead === undefined) continue;
    if (paragraph === -1 || beginsParagraph(cells)) paragraph++;
    const texts = cells.map(
      ({ reading, sentences }) => [reading.language, sentences.map(({ text }) => text)] as const,
    );
    aligned.push({ paragraph, kind: lead.kind, cells: Object.fromEntries(texts), confidence });
    for (const { reading, sentences } of cells) reading.read += sentences.length;
  }
  return aligned;
}

function beginsParagraph(
  cells: readonly { readonly reading: Reading; readonly sentences: readonly VersionSentence[] }[],
): boolean {
  const votes = cells.flatMap(({ reading, sentences }) => {
    const [first] = sentences;
    if (first !== undefined) return first.isStart;
    const next = reading.sentences[reading.read];
    const isAmidst = reading.read > 0 && next !== undefined && !next.isStart;
    return isAmidst ? false : [];
  });
  const starts = votes.filter((vote) => vote).length * 2;
  return starts === votes.length ? votes[0] === true : starts > votes.length;
}
