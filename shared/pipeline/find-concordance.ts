import { concordanceHits, wordMarker } from '../memory/concordance/concordance.ts';
import type { ConcordanceFound } from '../memory/concordance/concordance.ts';
import { PartnerPhrases } from '../memory/concordance/partner-phrases.ts';
import type { MemoryIndex } from '../memory/memory-index.ts';
import type { ConcordanceAnswer, ConcordanceHit, ConcordanceQuery } from '../model/concordance.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { SearchedMemories } from './find-matches.ts';

/** Where words stand in the memories, with the units that hold them, and what probably says the same in them. */
export async function findConcordance(
  { index, units }: SearchedMemories,
  query: ConcordanceQuery,
): Promise<ConcordanceAnswer> {
  const found = concordanceHits(index, query);
  const read = await units(found.hits.map(({ part, unit }) => part.units.idOf(unit)));
  const partnersOf = partnerPhrasesOf(index, found);
  const markerOf = onceFor((language) => wordMarker(query.text, language));
  return {
    total: [...found.totals.values()].reduce((sum, count) => sum + count, 0),
    hits: found.hits.flatMap((hit): readonly ConcordanceHit[] => {
      const { language } = hit;
      const unit = read.get(hit.part.units.idOf(hit.unit));
      const text = unit?.variants[language]?.text;
      if (unit === undefined || text === undefined) return [];
      const ranges = markerOf(language)(text);
      const marked = Object.entries(unit.variants).flatMap(([to, variant]) => {
        if (to === language || variant === undefined) return [];
        const texts = { hit, text, ranges, partner: variant.text };
        const partners = partnersOf(language, to).rangesIn(texts);
        return partners.length > 0 ? [[to, partners] as const] : [];
      });
      return [{ unit, language, ranges, partners: Object.fromEntries(marked) }];
    }),
  };
}

/** What is learned of each pair of languages that hits have. */
function partnerPhrasesOf(
  index: MemoryIndex,
  { sample, totals }: ConcordanceFound,
): (from: LanguageTag, to: LanguageTag) => PartnerPhrases {
  const byFrom = onceFor((from) => {
    const own = sample.filter(({ language }) => language === from);
    const total = totals.get(from) ?? 0;
    return onceFor((to) => new PartnerPhrases({ index, sample: own, total, from, to }));
  });
  return (from, to) => byFrom(from)(to);
}

function onceFor<Made>(make: (language: LanguageTag) => Made): (language: LanguageTag) => Made {
  const made = new Map<LanguageTag, Made>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
