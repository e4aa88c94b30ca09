import { concordanceHits, wordRanges } from '../memory/concordance/concordance.ts';
import { partnerWords } from '../memory/concordance/partner-words.ts';
import type { ConcordanceAnswer, ConcordanceHit, ConcordanceQuery } from '../model/concordance.ts';
import type { SearchedMemories } from './find-matches.ts';

/** Where words stand in the memories, with the units that hold them. */
export async function findConcordance(
  { index, units }: SearchedMemories,
  query: ConcordanceQuery,
): Promise<ConcordanceAnswer> {
  const { hits, total } = concordanceHits(index, query);
  const read = await units(hits.map(({ unitId }) => unitId));
  const languages = [
    ...new Set([...read.values()].flatMap(({ variants }) => Object.keys(variants))),
  ];
  const partners = languages.map((language) => ({
    language,
    words: partnerWords({
      ...{ index, language, searched: query.text },
      // A variant that was itself found is no partner of what was found in it.
      units: hits.flatMap((hit) => (hit.language === language ? [] : (read.get(hit.unitId) ?? []))),
    }),
  }));
  return {
    total,
    hits: hits.flatMap(({ unitId, language }): readonly ConcordanceHit[] => {
      const unit = read.get(unitId);
      const text = unit?.variants[language]?.text;
      if (unit === undefined || text === undefined) return [];
      const marked = partners
        .filter((one) => one.language !== language)
        .map((one) => [one.language, one.words.rangesIn(unit)] as const)
        .filter(([, ranges]) => ranges.length > 0);
      return [
        {
          ...{ unit, language },
          ranges: wordRanges(text, language, query.text),
          partners: Object.fromEntries(marked),
        },
      ];
    }),
  };
}
