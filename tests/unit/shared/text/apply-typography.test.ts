import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTypography } from '../../../../shared/text/apply-typography.ts';

const english = {
  typography: { quotes: ['“', '”'], innerQuotes: ['‘', '’'], dash: '—' },
} as const;
const russian = {
  typography: { quotes: ['«', '»'], innerQuotes: ['„', '“'], dash: '—' },
} as const;

describe('English typography', () => {
  it.each([
    ['"We agreed," he said.', '“We agreed,” he said.'],
    ['«We agreed», he said.', '“We agreed”, he said.'],
    ['„We agreed“, he said.', '“We agreed”, he said.'],
    [`"He said 'yes' twice," she wrote.`, '“He said ‘yes’ twice,” she wrote.'],
    [`"'Yes,' he said."`, '“‘Yes,’ he said.”'],
    ["'We agreed,' he said.", '“We agreed,” he said.'],
    [
      "Don't touch the partners' talks of the '90s.",
      "Don't touch the partners' talks of the '90s.",
    ],
    ['‘The partners’ talks’ went on.', '“The partners’ talks” went on.'],
    ['A 12" pipe and a 5\'10" man.', 'A 12" pipe and a 5\'10" man.'],
    ['Talks -- the first -- began...', 'Talks — the first — began…'],
    ['Talks - the first - began.', 'Talks — the first — began.'],
    ['A well-known plan: 5 - 3 = 2.', 'A well-known plan: 5 - 3 = 2.'],
    ['See https://a.kz/x--y... or run it --fast.', 'See https://a.kz/x--y... or run it --fast.'],
    ['("Yes.")', '(“Yes.”)'],
    ['"The first paragraph of two.', '“The first paragraph of two.'],
  ])('%s becomes %s', (text, expected) => {
    expect(withTypography(text, english)).toBe(expected);
  });
});

describe('Russian and Kazakh typography', () => {
  it.each([
    ['"Решим", - ответил министр.', '«Решим», — ответил министр.'],
    ['“Фильм „Жибек“ вышел”, — сказал он.', '«Фильм „Жибек“ вышел», — сказал он.'],
    ['"Фильм "Жибек" вышел", — сказал он.', '«Фильм „Жибек“ вышел», — сказал он.'],
    ['- Мы согласны, - сказал он.', '— Мы согласны, — сказал он.'],
    ['-5 градусов', '-5 градусов'],
    ['"Нұр Отан"ның тізімі', '«Нұр Отан»ның тізімі'],
    ['"Қазақстан"-ның', '«Қазақстан»-ның'],
    ['«Группа «Алия»', '«Группа «Алия»'],
    ['”Доктор Форд келді”, – деді ол.', '«Доктор Форд келді», – деді ол.'],
  ])('%s becomes %s', (text, expected) => {
    expect(withTypography(text, russian)).toBe(expected);
  });
});

describe.each([
  ['English', english],
  ['Russian', russian],
])('%s typography', (_, language) => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...Array.from(`"'“”„«»‘’—-. ,(s5яN`)), maxLength: 24 }),
  );

  it('changes nothing more when applied twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = withTypography(text, language);
        expect(withTypography(once, language)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('changes nothing but quotation marks, dashes and stops', () => {
    const bare = (text: string): string => text.replace(/["'“”„‟«»‘’‚‹›—.…-]/gu, '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(bare(withTypography(text, language))).toBe(bare(text));
      }),
    );
  });

  // What grows with the square of its length would not end within the runner's limit.
  it('comes to its end on marks without end', () => {
    for (const unit of ['"', '- ', '"а ', "s' ", '...', '--', 'www.']) {
      expect(withTypography(unit.repeat(100_000), language)).not.toBe('');
    }
  });
});
