import type { ByLanguage } from '../../../shared/model/language-tag.ts';
import type { Neighbours, TranslationUnit } from '../../../shared/model/translation-unit.ts';

/** Two numbers of 32 bits: equal for equal units, and practically never for others. */
export interface UnitKey {
  readonly high: number;
  readonly low: number;
}

/**
 * The key of what a unit says: its texts in all its languages, after Unicode normal form and with white space made
 * single. With `context` that of its neighbours, too.
 */
export function unitKey(
  { variants, context }: Pick<TranslationUnit, 'variants' | 'context'>,
  withContext: boolean,
): UnitKey {
  const hash = new TextHash();
  for (const language of Object.keys(variants).sort()) {
    hash.add(language);
    hash.add(variants[language]?.text ?? '');
  }
  if (withContext) addContext(hash, context);
  return hash.end();
}

/** True where a neighbour is known; an empty one, at a story's end, is. */
export function hasContext({ context }: Pick<TranslationUnit, 'context'>): boolean {
  return Object.values(context).some(
    (neighbours) => neighbours?.before !== undefined || neighbours?.after !== undefined,
  );
}

function addContext(hash: TextHash, context: ByLanguage<Neighbours>): void {
  for (const language of Object.keys(context).sort()) {
    hash.add(language);
    for (const neighbour of [context[language]?.before, context[language]?.after]) {
      hash.add(neighbour === undefined ? '?' : `=${neighbour}`);
    }
  }
}

/** cyrb53 (bryc, public domain): two multiplicative hashes of 32 bits that are mixed at the end. */
class TextHash {
  #high = 0xdeadbeef;
  #low = 0x41c6ce57;

  /** Texts end with a mark, so that no two lists of texts are one. */
  add(text: string): void {
    const normal = text.normalize('NFC').trim();
    let isInSpace = false;
    for (let at = 0; at < normal.length; at += 1) {
      const code = normal.charCodeAt(at);
      const isSpace =
        code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && spaces.has(code));
      if (!isSpace) this.#take(code);
      else if (!isInSpace) this.#take(32);
      isInSpace = isSpace;
    }
    this.#take(0x1ffff);
  }

  end(): UnitKey {
    let [high, low] = [this.#high, this.#low];
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    return { high: high >>> 0, low: low >>> 0 };
  }

  #take(code: number): void {
    this.#high = Math.imul(this.#high ^ code, 2654435761);
    this.#low = Math.imul(this.#low ^ code, 1597334677);
  }
}

/** White space beyond ASCII, as `\s` has it. */
const spaces: ReadonlySet<number> = new Set([
  0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
  0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
