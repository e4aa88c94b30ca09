import type { ByLanguage, LanguageTag } from '../../../model/language-tag.ts';
import { escapeXml, escapeXmlAttribute } from '../../escape-xml.ts';

/** A row of a story: what it says in each language; a language without an entry, or with an empty one, says nothing. */
export interface XliffRow {
  readonly cells: ByLanguage<string>;
}

export interface XliffContent {
  /** Named as the original of every `file` element. */
  readonly title: string;
  /** Two or three, in the order of the story's columns. */
  readonly languages: readonly LanguageTag[];
  readonly rows: readonly XliffRow[];
}

/**
 * The pairs of a story as XLIFF 1.2 (OASIS Standard, 1 February 2008), a `file` element per pair of languages:
 * the first language with each of the others, then the others among themselves for rows that the first leaves
 * out. So each pairing stands once where the first language says something, and none is lost. `trans-unit` ids
 * are the rows' numbers, counted from 1, the same in every `file`.
 */
export function writeXliff({ title, languages, rows }: XliffContent): Uint8Array {
  const files = pairsOf(languages).map(([source, target]) => {
    const units = rows.flatMap((row, place) => {
      const [from, to] = [row.cells[source] ?? '', row.cells[target] ?? ''];
      const isLed = languages.indexOf(source) > 0 && (row.cells[languages[0] ?? ''] ?? '') !== '';
      return from === '' || to === '' || isLed ? [] : [transUnit(place + 1, from, to)];
    });
    return units.length === 0 ? '' : fileElement(title, source, target, units);
  });
  const document = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
${files.join('')}</xliff>
`;
  return new TextEncoder().encode(document);
}

function pairsOf(
  languages: readonly LanguageTag[],
): readonly (readonly [LanguageTag, LanguageTag])[] {
  return languages.flatMap((source, place) =>
    languages.slice(place + 1).map((target) => [source, target] as const),
  );
}

function fileElement(
  title: string,
  source: LanguageTag,
  target: LanguageTag,
  units: readonly string[],
): string {
  return `  <file original="${escapeXmlAttribute(title)}" source-language="${source}" target-language="${target}" datatype="plaintext">
    <body>
${units.join('')}    </body>
  </file>
`;
}

function transUnit(id: number, source: string, target: string): string {
  return `      <trans-unit id="${String(id)}" xml:space="preserve">
        <source>${escapeXml(source)}</source>
        <target state="translated">${escapeXml(target)}</target>
      </trans-unit>
`;
}
