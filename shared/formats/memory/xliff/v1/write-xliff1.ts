import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../../model/translation-unit.ts';
import { encodedParts } from '../../encoded-parts.ts';
import { twoLanguages } from '../two-languages.ts';
import { transUnits, type TransUnit } from './trans-unit.ts';
import { ownTool } from './xliff1-names.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
`;
const foot = '</xliff>\n';

/** Units whose pairs stand in `file` elements beside each other: so many are held while they are written or joined. */
const together = 1_000;

/**
 * XLIFF 1.2 (OASIS Standard, 1 February 2008) in UTF-8, valid by its strict schema. A `file` is bilingual: a memory of
 * two languages is one; one of more is written in parts of 1,000 units, each with a `file` for every pair of languages,
 * the first language of a unit with each of its others. The parts of a unit have ids that join them again.
 */
export function writeXliff1(
  units: AsyncIterable<readonly TranslationUnit[]>,
  languages: readonly LanguageTag[],
): AsyncIterable<Uint8Array> {
  const all = twoLanguages(languages);
  return all.length === 2 ? bilingual(units, [all[0], all[1]]) : multilingual(units, all);
}

function bilingual(
  units: AsyncIterable<readonly TranslationUnit[]>,
  languages: readonly [LanguageTag, LanguageTag],
): AsyncIterable<Uint8Array> {
  let number = 0;
  const textOf = (unit: TranslationUnit): string => {
    number += 1;
    return transUnits(unit, number, languages)
      .map(({ markup }) => markup)
      .join('');
  };
  return encodedParts(head + fileHead(...languages), units, textOf, fileFoot + foot);
}

async function* multilingual(
  units: AsyncIterable<readonly TranslationUnit[]>,
  languages: readonly [LanguageTag, LanguageTag, ...LanguageTag[]],
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let number = 0;
  let files = new Map<string, TransUnit[]>();
  yield encoder.encode(head);
  for await (const some of units) {
    for (const unit of some) {
      number += 1;
      for (const part of transUnits(unit, number, languages)) {
        const pair = `${part.source} ${part.target}`;
        const file = files.get(pair) ?? [];
        file.push(part);
        files.set(pair, file);
      }
      if (number % together > 0) continue;
      for (const file of files.values()) yield encoder.encode(fileElement(file));
      files = new Map();
    }
  }
  // A document has a file at least.
  if (number === 0) yield encoder.encode(fileHead(languages[0], languages[1]) + fileFoot);
  for (const file of files.values()) yield encoder.encode(fileElement(file));
  yield encoder.encode(foot);
}

function fileElement(units: readonly TransUnit[]): string {
  const [first] = units;
  if (first === undefined) return '';
  const markups = units.map(({ markup }) => markup);
  return [fileHead(first.source, first.target), ...markups, fileFoot].join('');
}

function fileHead(source: LanguageTag, target: LanguageTag): string {
  return `  <file original="${source}-${target}" source-language="${source}" target-language="${target}" datatype="plaintext" tool-id="${ownTool}">
    <header><tool tool-id="${ownTool}" tool-name="Ushtil"/></header>
    <body>
`;
}

const fileFoot = '    </body>\n  </file>\n';
