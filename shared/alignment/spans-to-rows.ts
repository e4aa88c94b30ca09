import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { AlignedRow } from './aligned-row.ts';
import type { Span } from './span.ts';
import type { VersionSentence } from './version.ts';

/** A row as spans of its versions; a version without an entry, or with an empty span, says nothing here. */
export interface RowSpans {
  readonly spans: ByLanguage<Span>;
  /** From 0 to 1. */
  readonly confidence: number;
}

/**
 * The rows with their text. A paragraph begins where most of the versions that a row holds begin one; where
 * they are divided, the version that is listed first decides. Rows without any sentence are left out.
 */
export function spansToRows(
  rows: readonly RowSpans[],
  versions: readonly {
    readonly language: LanguageTag;
    readonly sentences: readonly VersionSentence[];
  }[],
): readonly AlignedRow[] {
  const aligned: AlignedRow[] = [];
  let paragraph = -1;
  for (const { spans, confidence } of rows) {
    const cells = versions.map(({ language, sentences }) => {
      const { start, end } = spans[language] ?? { start: 0, end: 0 };
      return { language, sentences: sentences.slice(start, end) };
    });
    const firsts = cells.flatMap((cell) => cell.sentences.slice(0, 1));
    const [lead] = firsts;
    if (lead === undefined) continue;
    const starts = firsts.filter(({ isStart }) => isStart).length * 2;
    const isDivided = starts === firsts.length;
    if (paragraph === -1 || (isDivided ? lead.isStart : starts > firsts.length)) paragraph++;
    const texts = cells.map(
      (cell) => [cell.language, cell.sentences.map(({ text }) => text)] as const,
    );
    aligned.push({ paragraph, kind: lead.kind, cells: Object.fromEntries(texts), confidence });
  }
  return aligned;
}
