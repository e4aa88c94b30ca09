import { concordanceHits, wordRanges } from '../memory/concordance/concordance.ts';
import type { ConcordanceAnswer, ConcordanceHit, ConcordanceQuery } from '../model/concordance.ts';
import type { SearchedMemories } from './find-matches.ts';

/** Where words stand in the memories, with the units that hold them. */
export async function findConcordance(
  { index, units }: SearchedMemories,
  query: ConcordanceQuery,
): Promise<ConcordanceAnswer> {
  const { hits, total } = concordanceHits(index, query);
  const read = await units(hits.map(({ unitId }) => unitId));
  return {
    total,
    hits: hits.flatMap(({ unitId, language }): readonly ConcordanceHit[] => {
      const unit = read.get(unitId);
      const text = unit?.variants[language]?.text;
      if (unit === undefined || text === undefined) return [];
      return [{ unit, language, ranges: wordRanges(text, language, query.text), partners: {} }];
    }),
  };
}
