import type { LanguageTag } from '../../model/language-tag.ts';
import type { TranslationUnit } from '../../model/translation-unit.ts';
import { succeeded, type Result } from '../../result.ts';
import { wholeBytes } from '../whole-bytes.ts';
import { LeftOutByReason } from './left-out-by-reason.ts';
import type { FileUnit, MemoryFormat, TakeUnits } from './memory-format.ts';

/** What one reading of a whole file gave. */
export interface WholeDocument {
  readonly units: readonly FileUnit[];
  readonly leftOut: readonly { readonly line: number; readonly code: string }[];
}

const batch = 500;

/** A format that reads and writes a file whole, as one that streams. */
export function wholeBytesFormat(
  facts: Pick<MemoryFormat, 'name' | 'extensions' | 'mediaType' | 'needsLanguages'>,
  read: (bytes: Uint8Array) => Result<WholeDocument>,
  write: (units: readonly TranslationUnit[]) => Uint8Array,
): MemoryFormat {
  return {
    ...facts,
    read: async (bytes, take: TakeUnits) => {
      const document = read(await wholeBytes(bytes));
      if (!document.ok) return document;
      const { units, leftOut } = document.value;
      const languages = new Set<LanguageTag>();
      for (let at = 0; at < units.length; at += batch) await take(units.slice(at, at + batch));
      for (const { variants } of units)
        for (const language of Object.keys(variants)) languages.add(language);
      const counts = new LeftOutByReason();
      for (const { code, line } of leftOut) counts.add(code, line);
      const whole = leftOut.filter(({ code }) =>
        ['empty', 'fewer-than-two-languages'].includes(code),
      );
      return succeeded({
        units: units.length,
        unitsLeftOut: whole.length,
        leftOut: counts.reasons(),
        languages: [...languages],
      });
    },
    async *write(units) {
      const all: TranslationUnit[] = [];
      for await (const some of units) all.push(...some);
      yield write(all);
    },
  };
}
