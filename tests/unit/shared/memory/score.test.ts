import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { score } from '../../../../shared/memory/score.ts';
import type { ScoringLanguage } from '../../../../shared/memory/scoring-language.ts';
import { normalised } from '../../../../shared/text/normal-form.ts';

/** A language with few endings, so that the cases say by themselves what a stem is. */
const language: ScoringLanguage = {
  stem: (word) => word.replace(/(?:лармен|мен|дар|лар|лер|дің|ді|ами|ов|ом|s)$/u, ''),
  functionWords: new Set(['the', 'of', 'and', 'in', 'a', 'и', 'в', 'с', 'және', 'не', 'not']),
  negations: new Set(['не', 'not', 'емес']),
};

function scoreOf(source: string, query: string): number {
  return score(source, query, language).score;
}

function kindsOf(source: string, query: string): readonly string[] {
  return score(source, query, language).reasons.map(({ kind }) => kind);
}

describe('the score of equal text', () => {
  it.each([
    ['Astana hosted the talks.', 'Astana hosted the talks.'],
    ['Astana  hosted\u00A0the talks. ', 'Astana hosted the talks.'],
    ['Қазақстан й', 'Қазақстан и\u0306'],
  ])('is 100 whatever the white space and the Unicode form: %j, %j', (source, query) => {
    expect(scoreOf(source, query)).toBe(100);
  });

  it('names white space as the only reason', () => {
    expect(kindsOf('Astana  hosted talks.', 'Astana hosted talks.')).toEqual(['space']);
    expect(kindsOf('Astana hosted talks.', 'Astana hosted talks.')).toEqual([]);
  });
});

describe('the score of segments with the same words', () => {
  it.each([
    ['number', 'В 2015 году подписано 40 соглашений.', 'В 2016 году подписано 40 соглашений.', 97],
    ['number', 'Trade grew 3.5 percent.', 'Trade grew 3,5 percent.', 97],
    ['number', 'Кездесу 30-ға қалды.', 'Кездесу 31-ге қалды.', 97],
    ['number', 'The 20th summit ended.', 'The 21st summit ended.', 97],
    ['case', 'Президент прибыл в Брюссель', 'президент прибыл в Брюссель', 99],
    ['punctuation', 'Келісімге қол қойылды.', 'Келісімге қол қойылды!', 98],
    ['punctuation', '"Это важно", — сказал он.', '«Это важно», — сказал он.', 98],
    ['number', 'Ночью будет -5 градусов.', 'Ночью будет 5 градусов.', 97],
    ['number', 'Түнде –5 градус болады.', 'Түнде –7 градус болады.', 97],
    ['punctuation', 'Ночью будет -5 градусов.', 'Ночью будет −5 градусов.', 98],
    ['spelling', 'Договор ещё не подписан.', 'Договор еще не подписан.', 99],
    ['space', 'The min\u00ADister left.', 'The minister left.', 99],
    ['space', '\u200BКелісімге қол қойылды.', 'Келісімге қол қойылды.', 99],
    ['space', 'Өсім 10 % болды', 'Өсім 10% болды', 99],
  ])('stays between 95 and 99 and names the %s', (kind, source, query, expected) => {
    expect(scoreOf(source, query)).toBe(expected);
    expect(new Set(kindsOf(source, query))).toEqual(new Set([kind]));
  });

  it('falls with every number that differs, not below 95', () => {
    const source = 'On 1 May 10 men and 20 women signed 30 deals.';
    expect(scoreOf(source, 'On 2 May 10 men and 20 women signed 30 deals.')).toBe(97);
    expect(scoreOf(source, 'On 2 May 11 men and 20 women signed 30 deals.')).toBe(96);
    expect(scoreOf(source, 'On 2 May 11 men and 21 women signed 31 deals!')).toBe(95);
  });
});

describe('the score of segments with other words', () => {
  it('never reaches 95, however long they are', () => {
    const long = Array.from({ length: 200 }, (_, place) => `word${String(place)}`).join(' ');
    expect(scoreOf(`${long} peace`, `${long} war`)).toBe(94);
  });

  it('takes less for an ending than for a word, and less for a function word', () => {
    const source = 'Министр компаниямен келісімге қол қойды және кетті';
    const ending = scoreOf(source, 'Министрлер компаниямен келісімге қол қойды және кетті');
    const word = scoreOf(source, 'Сенатор компаниямен келісімге қол қойды және кетті');
    const functionWord = scoreOf(source, 'Министр компаниямен келісімге қол қойды кетті');
    expect(ending).toBeGreaterThan(word);
    expect(functionWord).toBeGreaterThan(word);
    expect(kindsOf(source, 'Министрлер компаниямен келісімге қол қойды және кетті')).toEqual([
      'ending',
    ]);
    expect(kindsOf(source, 'Министр компаниямен келісімге қол қойды кетті')).toEqual([
      'functionWord',
    ]);
  });

  it('takes as much for a negation as for any word', () => {
    for (const [source, query, negation] of [
      ['Встреча прошла в срок.', 'Встреча не прошла в срок.', 'не'],
      ['The deal was signed.', 'The deal was not signed.', 'not'],
    ] as const) {
      const dropped = score(source, query, language);
      expect(dropped.reasons).toEqual([{ kind: 'word', source: '', query: negation }]);
      expect(dropped.score).toBeLessThan(90);
    }
    expect(scoreOf('Встреча прошла.', 'Встреча не прошла.')).toBeLessThan(
      scoreOf('Министр подписал договор.', 'Министр подписал договоров.'),
    );
  });

  it('reads a minus only before a number, and not in a range or a name', () => {
    expect(kindsOf('С 2010–2015 годов', 'С 2010-2015 годов')).toEqual(['punctuation']);
  });

  it('counts order and says so', () => {
    const [source, query] = ['кеше Астанада кездесу өтті', 'Астанада кездесу кеше өтті'];
    expect(scoreOf(source, query)).toBeLessThan(95);
    expect(score(source, query, language).reasons).toEqual([
      { kind: 'order', source: 'кеше', query: 'кеше' },
    ]);
  });

  it('is low where nothing but function words and marks is the same', () => {
    expect(scoreOf('The end of the war.', 'The price of the bread.')).toBeLessThan(60);
    expect(scoreOf('…', '!')).toBe(0);
    expect(scoreOf('', 'word')).toBe(0);
  });

  it('sets like against like', () => {
    expect(
      score('Trade with Russia grew in 2015.', 'Trade with China grew in 2016.', language).reasons,
    ).toEqual([
      { kind: 'word', source: 'Russia', query: 'China' },
      { kind: 'number', source: '2015', query: '2016' },
    ]);
  });
});

describe('the differences', () => {
  it('stand in reading order', () => {
    const { differences } = score(
      'Nazarbayev met Juncker in Brussels.',
      'Nazarbayev met Tusk in Brussels today.',
      language,
    );
    expect(differences).toEqual([
      { kind: 'same', text: 'Nazarbayev met ' },
      { kind: 'source', text: 'Juncker ' },
      { kind: 'query', text: 'Tusk ' },
      { kind: 'same', text: 'in Brussels' },
      { kind: 'query', text: 'today' },
      { kind: 'same', text: '.' },
    ]);
  });
});

const word = fc.constantFrom(
  ...['президент', 'министр', 'министрлер', 'келісім', 'и', 'the', 'Talks', 'talks', 'agreement'],
);
const piece = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '30-ға',
      '31-ге',
      '20th',
      '5-',
      '-да',
      '-5',
      '−5',
      'ещё',
      'ми\u00ADнистр',
    ),
  },
  { weight: 8, arbitrary: word },
  { weight: 1, arbitrary: fc.nat(3000).map(String) },
  { weight: 1, arbitrary: fc.constantFrom(',', '.', '«', '»', '—', '  ') },
);
const segment = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

describe('laws of the score', () => {
  it('is the same both ways, whole, from 0 to 100, and 100 for equal text only', () => {
    fc.assert(
      fc.property(fc.oneof(segment, fc.string({ unit: 'grapheme' })), segment, (a, b) => {
        const found = scoreOf(a, b);
        expect(scoreOf(b, a)).toBe(found);
        expect(Number.isInteger(found) && found >= 0 && found <= 100).toBe(true);
        if (found === 100) expect(normalised(a)).toBe(normalised(b));
        if (normalised(a) === normalised(b)) expect(found).toBeGreaterThanOrEqual(99);
        expect(scoreOf(a, a)).toBe(100);
      }),
    );
  });

  it('never rises when a word gives way to one that has nothing to do with the source', () => {
    fc.assert(
      fc.property(
        segment,
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        (a, b, at) => {
          const changed = b.with(at % b.length, 'xyzzy');
          expect(scoreOf(a, changed.join(' '))).toBeLessThanOrEqual(scoreOf(a, b.join(' ')));
        },
      ),
    );
  });

  it('joins the unchanged and the removed parts to the source', () => {
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        const { differences } = score(a, b, language);
        const kept = differences.filter(({ kind }) => kind !== 'query');
        expect(kept.map(({ text }) => text).join('')).toBe(a.trim());
      }),
    );
  });

  it('gives a reason for every score below 100', () => {
    fc.assert(
      fc.property(segment, segment, (a, b) => {
        const found = score(a, b, language);
        if (found.score < 100) expect(found.reasons).not.toEqual([]);
      }),
    );
  });
});
