import { scoringTagOf } from '../../languages/scoring-text-of.ts';
import { isSameLanguage } from '../../model/language-tag.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { TextRange } from '../../model/match.ts';
import type { TranslationUnit } from '../../model/translation-unit.ts';
import type { Token } from '../../text/tokens.ts';
import { latinKey } from '../../text/transliterate.ts';
import { countOf } from '../index/postings.ts';
import type { MemoryIndex } from '../memory-index.ts';
import { scoredTokens } from '../scored-tokens.ts';
import { scoringLanguageOf } from '../scoring-language.ts';

/** Fewer hits say nothing about which words go with the searched ones. */
const leastHits = 3;
/** A partner stands in this part of the hits, and in them so many times as often as in the memory. */
const leastShare = 0.3;
const leastLift = 8;
const keyLetters = 5;
const leastKeyLetters = 4;

/**
 * Where a unit's text probably says in one language what was searched in another: words that stand in the hits' texts
 * much more often than in the memory (lift: their share among the hits by their share of all), names that sound alike
 * across alphabets, and equal figures.
 */
export interface PartnerWords {
  rangesIn(unit: TranslationUnit): readonly TextRange[];
}

export interface PartnerRequest {
  readonly index: MemoryIndex;
  /** The hits; the more, the surer. */
  readonly units: readonly TranslationUnit[];
  /** The searched words as they were typed. */
  readonly searched: string;
  /** The language in which partners are wanted. */
  readonly language: LanguageTag;
}

export function partnerWords({ index, units, searched, language }: PartnerRequest): PartnerWords {
  const rules = scoringLanguageOf(scoringTagOf(language));
  const texts = units.flatMap((unit) => unit.variants[language]?.text ?? []);
  const stemOf = (token: Token): string => rules.stem(token.text);
  const isContent = (token: Token): boolean =>
    token.kind === 'word' && !rules.functionWords.has(token.text.toLowerCase());
  const counts = new Map<string, { count: number; readonly token: Token }>();
  for (const text of texts) {
    const seen = new Map(
      scoredTokens(text)
        .filter(isContent)
        .map((token) => [stemOf(token), token]),
    );
    for (const [stem, token] of seen) {
      const known = counts.get(stem);
      if (known === undefined) counts.set(stem, { count: 1, token });
      else known.count += 1;
    }
  }
  const partners = new Set(
    texts.length < leastHits
      ? []
      : [...counts].flatMap(([stem, { count, token }]) => {
          const share = count / texts.length;
          const isPartner =
            share >= leastShare && share >= leastLift * shareInMemory(index, language, token);
          return isPartner ? [stem] : [];
        }),
  );
  const keys = new Set(scoredTokens(searched).flatMap((token) => keyOf(token) ?? []));

  function isPartner(token: Token): boolean {
    const key = keyOf(token);
    if (key !== undefined && keys.has(key)) return true;
    return isContent(token) && partners.has(stemOf(token));
  }

  return {
    rangesIn: (unit) =>
      scoredTokens(unit.variants[language]?.text ?? '')
        .filter(isPartner)
        .map(({ start, end }) => ({ start, end })),
  };
}

/** Equal for figures with one value as written, and for words that sound alike in all alphabets. */
function keyOf(token: Token): string | undefined {
  if (token.kind === 'number') return token.text;
  const key = latinKey(token.text);
  return token.kind === 'word' && key.length >= leastKeyLetters
    ? key.slice(0, keyLetters)
    : undefined;
}

/** The part of the memory's texts in a language that have a word of this family; open parts are too small to count. */
function shareInMemory(index: MemoryIndex, language: LanguageTag, token: Token): number {
  let [all, having] = [0, 0];
  for (const part of index.memoryIds.flatMap((id) => index.partsOf(id))) {
    for (const [tag, side] of part.sides) {
      const { lexicon, postings } = side;
      if (postings === undefined || !isSameLanguage(tag, language)) continue;
      all += side.columns().count;
      having += countOf(postings, lexicon.familyOf(lexicon.idOf(token)));
    }
  }
  return all === 0 ? 0 : having / all;
}
