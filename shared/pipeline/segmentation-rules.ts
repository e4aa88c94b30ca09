import { readSrx } from '../formats/break-rules/srx/read-srx.ts';
import { writeSrx } from '../formats/break-rules/srx/write-srx.ts';
import { languages } from '../languages/languages.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Result } from '../result.ts';
import type { CutParagraph } from '../segmentation/cut-paragraph.ts';
import { rulesOfLanguage } from '../segmentation/rules/rules-of-language.ts';
import { cutByRules } from '../segmentation/rules/cut-by-rules.ts';

/** A splitter by the rules of an SRX file. Problems: those of `readSrx` and `cutByRules`. */
export function cutBySrx(bytes: Uint8Array, language: LanguageTag): Result<CutParagraph> {
  const rules = readSrx(bytes);
  return rules.ok ? cutByRules(rules.value, language) : rules;
}

/** Our own rules for every language as an SRX 2.0 file: as near as SRX can come. */
export function writeOwnSrx(): Uint8Array {
  return writeSrx({
    isCascading: false,
    languages: languages.map(({ tag }) => ({ pattern: `${tag}(?:[-_].*)?`, rules: tag })),
    rules: new Map(languages.map((language) => [language.tag, rulesOfLanguage(language)])),
  });
}
