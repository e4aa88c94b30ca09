import { describe, expect, it } from 'vitest';
import { alignVersions } from '../../../../../shared/alignment/align-versions.ts';
import { learnFromRows } from '../../../../../shared/alignment/meaning/learn-from-rows.ts';
import type { LearnedRow } from '../../../../../shared/alignment/meaning/learn-from-rows.ts';
import { openLexicon, savedLexicon } from '../../../../../shared/alignment/meaning/lexicon.ts';
import type { SavedLexicon } from '../../../../../shared/alignment/meaning/lexicon.ts';

const nouns = [
  ['wheat', 'бидай'],
  ['water', 'су'],
  ['school', 'мектеп'],
  ['bridge', 'көпір'],
] as const;
const verbs = [
  ['improved', 'жақсарды'],
  ['vanished', 'жоғалды'],
  ['returned', 'оралды'],
] as const;

function rows(confidence: number): readonly LearnedRow[] {
  return nouns.flatMap(([noun, kazakh]) =>
    verbs.map(([verb, inKazakh]) => ({
      cells: { en: [`Local ${noun} ${verb}.`], kk: [`Жергілікті ${kazakh} ${inKazakh}.`] },
      confidence,
    })),
  );
}

/** The partner of every word of the first language that was met with it most. */
function bestPartners({ pairs }: SavedLexicon): ReadonlyMap<string, string | undefined> {
  return new Map(
    Object.entries(pairs[0]?.links ?? {}).map(([stem, others]) => [
      stem,
      Object.entries(others).sort((a, b) => b[1] - a[1])[0]?.[0],
    ]),
  );
}

describe('a lexicon', () => {
  it('learns from rows which words stand for one another', () => {
    const lexicon = openLexicon();
    learnFromRows(lexicon, rows(1));
    const partners = bestPartners(savedLexicon(lexicon));
    for (const [noun, kazakh] of nouns) {
      const stem = [...partners.keys()].find((key) => noun.startsWith(key.slice(0, 4)));
      expect(partners.get(stem ?? '')?.slice(0, 2)).toBe(kazakh.slice(0, 2));
    }
  });

  it('learns nothing from rows that are not sure', () => {
    const lexicon = openLexicon();
    learnFromRows(lexicon, rows(0.7));
    expect(lexicon.pairs).toEqual([]);
  });

  it('is the same when it was kept and opened again, and goes on learning', () => {
    const lexicon = openLexicon();
    learnFromRows(lexicon, rows(1));
    const saved = savedLexicon(lexicon);
    const text = JSON.stringify(saved);
    const again = openLexicon(JSON.parse(text) as SavedLexicon);
    expect(JSON.stringify(savedLexicon(again))).toBe(text);
    learnFromRows(again, rows(1));
    const met = again.pairs[0]?.met[0].values().next().value ?? 0;
    expect(met).toBeGreaterThan(lexicon.pairs[0]?.met[0].values().next().value ?? 0);
  });

  it('tells apart what forms and lengths leave open', () => {
    const lexicon = openLexicon();
    learnFromRows(lexicon, rows(1));
    const versions = {
      en: [{ kind: 'body' as const, sentences: ['The wheat.', 'The bridge.', 'The school.'] }],
      kk: [{ kind: 'body' as const, sentences: ['Бидай.', 'Мектеп.'] }],
    };
    const { rows: paired } = alignVersions(versions, { lexicon });
    const ofSchool = paired.find(({ cells }) => cells['en']?.includes('The school.'));
    expect(ofSchool?.cells['kk']).toEqual(['Мектеп.']);
  });
});
