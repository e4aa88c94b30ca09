import { describe, expect, it } from 'vitest';
import { findConcordance } from '../../../../shared/pipeline/find-concordance.ts';
import { aUnit } from '../../../support/a-unit.ts';
import { memoriesOf } from '../../../support/memories-of.ts';

const places = ['Almaty|Алматы', 'Paris|Париже', 'Brussels|Брюсселе', 'London|Лондоне'];
const talks = places.map((place) => {
  const [en, ru] = place.split('|');
  return aUnit({
    en: `Negotiations began in ${en ?? ''} on Monday.`,
    ru: `Переговоры начались в ${ru ?? ''} в понедельник.`,
  });
});
const others = Array.from({ length: 60 }, (_, number) =>
  aUnit({
    en: `Match ${String(number)} began on Monday.`,
    ru: `Матч ${String(number)} начался в понедельник.`,
  }),
);

describe('the concordance with its units', () => {
  it('marks the words, and what probably translates them', async () => {
    const memories = memoriesOf([...talks, ...others]);
    for (const id of memories.index.memoryIds) memories.index.pack(id);
    const query = { text: 'negotiations', language: 'en', limit: 50 };
    const { hits, total } = await findConcordance(memories, query);
    expect(total).toBe(4);
    for (const { unit, ranges, partners } of hits) {
      const [range] = ranges;
      expect(unit.variants['en']?.text.slice(range?.start, range?.end)).toBe('Negotiations');
      const marked = (partners['ru'] ?? []).map(({ start, end }) =>
        unit.variants['ru']?.text.slice(start, end),
      );
      expect(marked).toEqual(['Переговоры']);
    }
  });

  it('knows names across alphabets from a single hit', async () => {
    const [first] = (
      await findConcordance(memoriesOf(talks), { text: 'London', language: 'en', limit: 5 })
    ).hits;
    const [range] = first?.partners['ru'] ?? [];
    expect(first?.unit.variants['ru']?.text.slice(range?.start, range?.end)).toBe('Лондоне');
  });
});
