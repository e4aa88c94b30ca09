import { describe, expect, it } from 'vitest';
import {
  draftOf,
  editedUnit,
  isWhole,
  languagesToEdit,
  withText,
} from '../../../../../../renderer/features/memories/units/unit-draft.ts';
import { noon } from '../../../../../support/a-story.ts';
import { aUnit } from '../../../../../support/a-unit.ts';

const hand = { author: 'Dana', time: noon + 1_000 };
const unit = aUnit({ ru: 'Министры встретились.', kk: 'Министрлер кездесті.' });

describe('a unit that is edited', () => {
  it('can be edited in its own languages and those of stories, in the order of these', () => {
    expect(languagesToEdit(unit)).toEqual(['en', 'ru', 'kk']);
    expect(
      languagesToEdit(aUnit({ de: 'Minister', 'kk-Latn': 'Ministr', 'en-GB': 'Minister' })),
    ).toEqual(['en-GB', 'ru', 'kk', 'de', 'kk-Latn']);
  });

  it('is the same unit where nothing was changed', () => {
    expect(editedUnit(unit, draftOf(unit), hand)).toBe(unit);
    const typedBack = withText(withText(draftOf(unit), 'ru', 'x'), 'ru', 'Министры встретились.');
    expect(editedUnit(unit, typedBack, hand)).toBe(unit);
  });

  it('has its new text, and bears the name and the time of the hand', () => {
    const draft = withText(draftOf(unit), 'kk', 'Министрлер Астанада кездесті.');
    expect(editedUnit(unit, draft, hand)).toEqual({
      ...unit,
      variants: {
        ru: { text: 'Министры встретились.' },
        kk: { text: 'Министрлер Астанада кездесті.' },
      },
      review: 'confirmed',
      author: 'Dana',
      changedAt: hand.time,
    });
  });

  it('grows by a language and loses one that is emptied', () => {
    const draft = withText(withText(draftOf(unit), 'en', 'The ministers met.'), 'ru', ' ');
    expect(Object.keys(editedUnit(unit, draft, hand).variants).sort()).toEqual(['en', 'kk']);
  });

  it('needs two languages', () => {
    expect(isWhole(draftOf(unit))).toBe(true);
    expect(isWhole(withText(draftOf(unit), 'ru', ''))).toBe(false);
  });

  it('counts as confirmed once somebody corrected it, and keeps a higher level', () => {
    const review = (level: 'aligned' | 'unreviewed' | 'reviewed'): string =>
      withText(draftOf({ ...unit, review: level }), 'ru', 'Министры.').review;
    expect([review('aligned'), review('unreviewed'), review('reviewed')]).toEqual([
      'confirmed',
      'confirmed',
      'reviewed',
    ]);
  });

  it('keeps what a file said of each text, moves its tags, and forgets who wrote what was rewritten', () => {
    const tag = {
      at: 9,
      kind: 'standalone',
      id: '1',
      element: 'ph',
      attributes: {},
      code: '',
    } as const;
    const imported = {
      ...unit,
      variants: {
        ...unit.variants,
        ru: {
          text: 'Министры встретились.',
          tags: [tag],
          notes: ['check'],
          author: 'Ivan',
          changedAt: noon,
        },
      },
    };
    const draft = withText(draftOf(imported), 'ru', 'Наши министры встретились.');
    expect(editedUnit(imported, draft, hand).variants['ru']).toEqual({
      text: 'Наши министры встретились.',
      tags: [{ ...tag, at: 14 }],
      notes: ['check'],
      author: 'Dana',
      changedAt: hand.time,
    });
  });
});
