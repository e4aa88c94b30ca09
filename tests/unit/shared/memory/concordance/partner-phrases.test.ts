import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  concordanceHits,
  wordMarker,
} from '../../../../../shared/memory/concordance/concordance.ts';
import { PartnerPhrases } from '../../../../../shared/memory/concordance/partner-phrases.ts';
import { createMemoryIndex } from '../../../../../shared/memory/memory-index.ts';
import { aUnit } from '../../../../support/a-unit.ts';

type Pair = readonly [text: string, partner: string];

interface Question {
  readonly searched: string;
  readonly from: string;
  readonly to: string;
  readonly isPacked?: boolean;
}

/** By text that holds the searched words: what is marked in its partner. */
function partners(
  pairs: readonly Pair[],
  { searched, from, to, isPacked = true }: Question,
): Readonly<Record<string, readonly string[]>> {
  const index = createMemoryIndex();
  pairs.forEach(([text, partner], place) => {
    index.add(aUnit({ [from]: text, [to]: partner }, { id: String(place) }));
  });
  if (isPacked) index.pack('working');
  const query = { text: searched, language: from, limit: 50 };
  const { hits, sample, totals } = concordanceHits(index, query);
  const phrases = new PartnerPhrases({
    ...{ index, sample, from, to, total: totals.get(from) ?? 0 },
  });
  return Object.fromEntries(
    hits.map((hit) => {
      const [text, partner] = pairs[Number(hit.part.units.idOf(hit.unit))] ?? ['', ''];
      const ranges = phrases.rangesIn({
        ...{ hit, text, partner, ranges: wordMarker(searched, from)(text) },
      });
      return [text, ranges.map(({ start, end }) => partner.slice(start, end))];
    }),
  );
}

const news: readonly Pair[] = [
  ['The budget was adopted in Almaty', 'Алматыда қаржы жоспары қабылданды'],
  ['They cut the budget', 'Олар қаржы жоспарын қысқартты'],
  ['A new budget for schools', 'Мектептерге арналған жаңа қаржы жоспары'],
  ['A new school was opened', 'Жаңа мектеп ашылды'],
  ['They opened a new bridge', 'Олар жаңа көпір ашты'],
  ['The law was adopted', 'Заң қабылданды'],
  ['Schools were closed in winter', 'Мектептер қыста жабылды'],
  ['The prime minister opened a bridge', 'Премьер-министр көпір ашты'],
  ['The minister adopted a law', 'Министр заң қабылдады'],
];

describe('the partner of searched words', () => {
  it.each([true, false])('is the whole phrase, in whatever form; packed: %j', (isPacked) => {
    expect(partners(news, { searched: 'budget', from: 'en', to: 'kk', isPacked })).toEqual({
      'The budget was adopted in Almaty': ['қаржы жоспары'],
      'They cut the budget': ['қаржы жоспарын'],
      'A new budget for schools': ['қаржы жоспары'],
    });
  });

  it('leaves a word to whom it goes with better', () => {
    const pairs = news.map(([en, kk]): Pair => [kk, en]);
    const marked = partners(pairs, { searched: 'мектеп', from: 'kk', to: 'en' });
    expect(marked['Мектептерге арналған жаңа қаржы жоспары']).toEqual(['schools']);
    expect(marked['Жаңа мектеп ашылды']).toEqual(['school']);
  });

  it('is a name that sounds alike, in a single hit too, and no name of somebody else', () => {
    const pairs: readonly Pair[] = [
      ['Tokayev met Lukashenko in Minsk', 'Токаев встретился с Лукашенко в Минске'],
    ];
    const marked = partners(pairs, { searched: 'Tokayev', from: 'en', to: 'ru' });
    expect(Object.values(marked)).toEqual([['Токаев']]);
  });

  it('is the same figure, whatever its ending', () => {
    const pairs: readonly Pair[] = [['It was in 2016, not 2017', '2017 емес, 2016-шы жылы болды']];
    const [marked] = Object.values(partners(pairs, { searched: '2016', from: 'en', to: 'kk' }));
    expect(marked?.join()).toContain('2016-шы');
    expect(marked?.join()).not.toContain('2017');
  });

  it('is none where every word stands everywhere', () => {
    const pairs = Array.from({ length: 40 }, (_, place): Pair => [
      `Prices ${place % 20 === 0 ? 'rose' : 'fell'} again ${place}`,
      `Цены снова изменились ${place}`,
    ]);
    const marked = partners(pairs, { searched: 'rose', from: 'en', to: 'ru' });
    expect(Object.values(marked)).toEqual([[], []]);
  });

  const word = fc.constantFrom('банк', 'Астана', 'и', 'цены', '2016', ',', 'Bank', 'АҚШ-тың', '«');
  const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('has ranges in its text, in order and apart', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text), { maxLength: 8, selector: ([one]) => one }),
        fc.boolean(),
        (pairs, isPacked) => {
          const marked = partners(pairs, { searched: 'банк', from: 'ru', to: 'kk', isPacked });
          for (const [source, partner] of pairs) {
            let rest = partner;
            for (const phrase of marked[source] ?? []) {
              expect(phrase.trim()).not.toBe('');
              expect(rest).toContain(phrase);
              rest = rest.slice(rest.indexOf(phrase) + phrase.length);
            }
          }
        },
      ),
    );
  });
});
