import type { AlignedRow } from '../alignment/aligned-row.ts';
import { csv } from '../formats/memory/csv/csv.ts';
import type { MemoryFormat } from '../formats/memory/memory-format.ts';
import { tmx } from '../formats/memory/tmx/tmx.ts';
import { tsv } from '../formats/memory/tsv/tsv.ts';
import { xliff1 } from '../formats/memory/xliff/xliff1.ts';
import { xliff2 } from '../formats/memory/xliff/xliff2.ts';
import type { StoryTable } from '../formats/table/story-table.ts';
import { writeTableDocx } from '../formats/table/write-table-docx.ts';
import { writeTableHtml } from '../formats/table/write-table-html.ts';
import { wholeBytes } from '../formats/whole-bytes.ts';
import { languageOf } from '../languages/languages.ts';
import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { textOfSentences } from './build-story.ts';

/** Rows of two or three versions, ready to be written. */
export interface Alignment {
  readonly title: string;
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly AlignedRow[];
  /** Milliseconds since 1970, UTC: when the units are made. */
  readonly time: number;
}

/** What an alignment is written as, by the extension of the file. */
export const alignmentWriters: Readonly<
  Record<string, (alignment: Alignment) => Uint8Array | Promise<Uint8Array>>
> = {
  json: (alignment) => new TextEncoder().encode(`${alignmentJson(alignment)}\n`),
  tmx: (alignment) => memoryFile(tmx, alignment, alignedUnits(alignment).filter(isPaired)),
  xlf: (alignment) => memoryFile(xliff1, alignment, alignedUnits(alignment).filter(isPaired)),
  xliff: (alignment) => memoryFile(xliff2, alignment, alignedUnits(alignment).filter(isPaired)),
  tsv: (alignment) => memoryFile(tsv, alignment, alignedUnits(alignment)),
  csv: (alignment) => memoryFile(csv, alignment, alignedUnits(alignment)),
  html: (alignment) => writeTableHtml(tableOf(alignment)),
  docx: (alignment) => writeTableDocx(tableOf(alignment)),
};

/** How many rows a file of that extension leaves out: memories and pairs hold no sentence without a partner. */
export function unpairedLeftOut({ rows }: Alignment, extension: string): number {
  if (!['tmx', 'xlf', 'xliff'].includes(extension)) return 0;
  return rows.filter((row) => Object.keys(cellTexts(row)).length < 2).length;
}

/** The rows as the document that `align --json` prints; every sentence verbatim. */
export function alignmentJson({ languages, rows }: Alignment): string {
  return JSON.stringify({
    languages,
    rows: rows.map(({ paragraph, cells, confidence }) => ({
      paragraph,
      cells,
      confidence: Math.round(confidence * 1000) / 1000,
    })),
  });
}

function memoryFile(
  format: MemoryFormat,
  { languages }: Alignment,
  units: readonly TranslationUnit[],
): Promise<Uint8Array> {
  return wholeBytes(format.write(oneBatch(units), languages));
}

async function* oneBatch(
  units: readonly TranslationUnit[],
): AsyncIterable<readonly TranslationUnit[]> {
  yield await Promise.resolve(units);
}

/** True for what belongs into a memory: a row that says something in two languages or more. */
function isPaired({ variants }: TranslationUnit): boolean {
  return Object.keys(variants).length > 1;
}

/** A unit for each row, also for one that says something in one language only, with its neighbours as context. */
function alignedUnits(alignment: Alignment): readonly TranslationUnit[] {
  const texts = alignment.rows.map(cellTexts);
  return texts.flatMap((variants, place) => {
    const languages = Object.keys(variants);
    if (languages.length === 0) return [];
    const context = languages.map((language) => [
      language,
      {
        before: neighbour(texts.slice(0, place).reverse(), language),
        after: neighbour(texts.slice(place + 1), language),
      },
    ]);
    return [
      {
        id: `${alignment.title}-${String(place + 1)}`,
        memoryId: alignment.title,
        variants: Object.fromEntries(
          Object.entries(variants).map(([language, text = '']) => [language, { text }]),
        ),
        context: Object.fromEntries(context) as TranslationUnit['context'],
        origin: { name: alignment.title },
        author: '',
        createdAt: alignment.time,
        changedAt: alignment.time,
      },
    ];
  });
}

/** What the nearest row says that says anything; empty at the story's end. */
function neighbour(texts: readonly ByLanguage<string>[], language: LanguageTag): string {
  return texts.find((cells) => cells[language] !== undefined)?.[language] ?? '';
}

/** The row's texts by language; a language that says nothing has no entry. */
function cellTexts({ cells }: AlignedRow): ByLanguage<string> {
  const texts = Object.entries(cells).map(
    ([language, sentences]) => [language, textOfSentences(sentences ?? [])] as const,
  );
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function tableOf({ title, languages, rows }: Alignment): StoryTable {
  return {
    title,
    columns: languages.map((language) => ({
      language,
      heading: languageOf(language)?.name ?? language,
    })),
    rows: rows.map((row) => ({
      kind: row.kind,
      paragraph: row.paragraph,
      cells: cellTexts(row),
    })),
  };
}
