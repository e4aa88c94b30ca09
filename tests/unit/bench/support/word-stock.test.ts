import { beforeAll, describe, expect, it } from 'vitest';
import { RandomNumbers } from '../../../bench/support/random-numbers.ts';
import { sampleTexts } from '../../../bench/support/sample-texts.ts';
import { createWordStock } from '../../../bench/support/word-stock.ts';
import type { WordStock } from '../../../bench/support/word-stock.ts';

let stock: WordStock;

beforeAll(async () => {
  const { families } = await sampleTexts();
  const texts = families.flatMap(({ seeds }) => seeds.flatMap(({ kk }) => kk ?? []));
  stock = createWordStock('kk', texts);
});

function drawnTypes(count: number): ReadonlySet<string> {
  const random = new RandomNumbers(1);
  return new Set(Array.from({ length: count }, () => stock.drawRare(random)));
}

describe('the stock of words', () => {
  it('always has new rare words, the more the more are drawn, and ever more slowly', () => {
    const [few, more, many] = [
      drawnTypes(2_000).size,
      drawnTypes(4_000).size,
      drawnTypes(8_000).size,
    ];
    expect(few).toBeGreaterThan(stock.rareTypes);
    expect(more).toBeGreaterThan(few);
    expect(many / more).toBeLessThan(2);
    expect(many / more).toBeGreaterThan(1.1);
  });

  it('makes new words of letters of the language', () => {
    for (const word of drawnTypes(500)) expect(word).toMatch(/^[\p{Script=Cyrillic}\-’']+$/u);
  });

  it('draws words as often as the texts have them', () => {
    const random = new RandomNumbers(2);
    const drawn = Array.from({ length: 20_000 }, () => stock.draw(random));
    const count = (wanted: string): number => drawn.filter((word) => word === wanted).length;
    expect(count('келісім')).toBeGreaterThan(20);
    expect(drawn.filter((word) => !stock.isContent(word))).toEqual([]);
  });

  it('knows other real forms of a word', () => {
    const forms = createWordStock('kk', ['Астанада, Астанаға және Астананың; Алматыда']);
    expect([...forms.otherForms('Астанада')].sort()).toEqual(['астананың', 'астанаға']);
    expect(forms.otherForms('Алматыда')).toEqual([]);
  });
});
