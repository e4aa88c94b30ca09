import type { LanguageTag } from '../model/language-tag.ts';
import { bestChain } from './search/best-chain.ts';
import type { Chains } from './search/chains.ts';
import { chancesOf } from './search/chances-of.ts';
import { forEachPlace } from './search/tube.ts';
import type { Span } from './span.ts';
import type { RowSpans } from './spans-to-rows.ts';

/** Chances below this change no confidence that anyone sees. */
const leastChance = 1e-6;

/**
 * The heaviest chain as rows of the versions, which are named in the order of the chains. The confidence is the chance
 * that exactly these sentences belong together, wherever a version that says nothing in the row has arrived by then.
 */
export function chainRows(chains: Chains, languages: readonly LanguageTag[]): readonly RowSpans[] {
  const { shapes } = chains;
  const ends = endsOf(chains);

  function spansOf(entry: number) {
    const place = Math.floor(entry / shapes.length);
    const counts = shapes[entry % shapes.length]?.counts;
    return languages.map((_, version) => {
      const end = ends[place * 3 + version] ?? 0;
      return { start: end - (counts?.[version] ?? 0), end };
    });
  }
  /** Equal for entries that hold the same sentences. */
  function keyOf(entry: number): string {
    return spansOf(entry)
      .map(({ start, end }) => (start === end ? '' : `${String(start)}-${String(end)}`))
      .join(' ');
  }

  const chain = bestChain(chains);
  const sums = new Map(chain.map((entry) => [keyOf(entry), 0]));
  const chances = chancesOf(chains);
  for (const [entry, chance] of chances.entries()) {
    if (chance < leastChance) continue;
    const key = keyOf(entry);
    const sum = sums.get(key);
    if (sum !== undefined) sums.set(key, sum + chance);
  }
  return chain.map((entry) => ({
    spans: byLanguage(spansOf(entry)),
    confidence: Math.min(1, sums.get(keyOf(entry)) ?? 0),
  }));

  function byLanguage(spans: readonly Span[]): RowSpans['spans'] {
    return Object.fromEntries(
      languages.map((language, version) => [language, spans[version] ?? nothing]),
    );
  }
}

const nothing: Span = { start: 0, end: 0 };

/** How far every version has been read at each place, three figures a place. */
function endsOf({ tube }: Chains): Int32Array {
  const ends = new Int32Array(tube.places * 3);
  forEachPlace(tube, (i, j, k, place) => {
    ends.set([i, j, k], place * 3);
  });
  return ends;
}
