import { concordanceHits, wordRanges } from '../memory/concordance/concordance.ts';
import { PartnerPhrases } from '../memory/concordance/partner-phrases.ts';
import type { ConcordanceAnswer, ConcordanceHit, ConcordanceQuery } from '../model/concordance.ts';
import type { SearchedMemories } from './find-matches.ts';

/** Where words stand in the memories, with the units that hold them, and what probably says the same in them. */
export async function findConcordance(
  { index, units }: SearchedMemories,
  query: ConcordanceQuery,
): Promise<ConcordanceAnswer> {
  const { hits, sample, totals } = concordanceHits(index, query);
  const read = await units(hits.map(({ part, unit }) => part.units.idOf(unit)));
  const partners = new Map<string, PartnerPhrases>();

  function partnersOf(from: string, to: string): PartnerPhrases {
    const key = `${from} ${to}`;
    const known =
      partners.get(key) ??
      new PartnerPhrases({
        ...{ index, from, to, total: totals.get(from) ?? 0 },
        sample: sample.filter(({ language }) => language === from),
      });
    partners.set(key, known);
    return known;
  }

  return {
    total: [...totals.values()].reduce((sum, count) => sum + count, 0),
    hits: hits.flatMap((hit): readonly ConcordanceHit[] => {
      const { language } = hit;
      const unit = read.get(hit.part.units.idOf(hit.unit));
      const text = unit?.variants[language]?.text;
      if (unit === undefined || text === undefined) return [];
      const ranges = wordRanges(text, language, query.text);
      const marked = Object.entries(unit.variants).flatMap(([to, variant]) => {
        if (to === language || variant === undefined) return [];
        const texts = { hit, text, ranges, partner: variant.text };
        const found = partnersOf(language, to).rangesIn(texts);
        return found.length > 0 ? [[to, found] as const] : [];
      });
      return [{ unit, language, ranges, partners: Object.fromEntries(marked) }];
    }),
  };
}
