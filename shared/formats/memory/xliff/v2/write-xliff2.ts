import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../../model/translation-unit.ts';
import { encodedParts } from '../../encoded-parts.ts';
import { twoLanguages } from '../two-languages.ts';
import { matchesModule, metadataModule } from './xliff2-names.ts';
import { xliff2Unit } from './xliff2-unit.ts';

/**
 * XLIFF 2.1 (OASIS Standard, 13 February 2018) in UTF-8. A document is bilingual: in the first two languages of the
 * memory. What a unit says in others stands in it as translations for reference, which 2.1 provides for (module
 * Translation Candidates, `reference`); a unit without the first language has an empty source.
 */
export function writeXliff2(
  units: AsyncIterable<readonly TranslationUnit[]>,
  languages: readonly LanguageTag[],
): AsyncIterable<Uint8Array> {
  const all = twoLanguages(languages);
  const [source, target] = all;
  let number = 0;
  const head = `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.1" srcLang="${source}" trgLang="${target}" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="${metadataModule}" xmlns:mtc="${matchesModule}">
  <file id="f1">
    <group id="g1">
`;
  const textOf = (unit: TranslationUnit): string => {
    number += 1;
    return xliff2Unit(unit, number, all);
  };
  // A file must hold something, a group need not: so an empty memory is valid, too.
  return encodedParts(head, units, textOf, '    </group>\n  </file>\n</xliff>\n');
}
