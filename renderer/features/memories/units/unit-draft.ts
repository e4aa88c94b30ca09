import type { ByLanguage, LanguageTag } from '../../../../shared/model/language-tag.ts';
import { isSameLanguage, storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { Hand } from '../../../../shared/model/cells.ts';
import type {
  ReviewLevel,
  TranslationUnit,
  Variant,
} from '../../../../shared/model/translation-unit.ts';
import { movedTags } from './moved-tags.ts';

/** A unit while it is being edited. */
export interface UnitDraft {
  readonly texts: ByLanguage<string>;
  readonly review: ReviewLevel;
}

/** The languages that a unit can be edited in: those that it has, and those of stories. */
export function languagesToEdit({ variants }: TranslationUnit): readonly LanguageTag[] {
  const own = Object.keys(variants);
  const missing = storyLanguages.filter(
    (language) => !own.some((tag) => isSameLanguage(tag, language)),
  );
  const rank = (tag: LanguageTag): number => {
    const place = storyLanguages.findIndex((language) => isSameLanguage(tag, language));
    return place < 0 ? storyLanguages.length : place;
  };
  return [...own, ...missing].sort((one, other) => rank(one) - rank(other));
}

export function draftOf(unit: TranslationUnit): UnitDraft {
  const texts = Object.entries(unit.variants).map(([tag, variant]) => [tag, variant?.text ?? '']);
  return {
    texts: Object.fromEntries(texts) as ByLanguage<string>,
    review: unit.review ?? 'confirmed',
  };
}

/** The draft with another text: whoever corrects what nobody has reviewed stands by it from then on. */
export function withText(draft: UnitDraft, language: LanguageTag, text: string): UnitDraft {
  const isDoubtful = draft.review === 'aligned' || draft.review === 'unreviewed';
  return {
    texts: { ...draft.texts, [language]: text },
    review: isDoubtful ? 'confirmed' : draft.review,
  };
}

/** A unit says something in two languages at least. */
export function isWhole({ texts }: UnitDraft): boolean {
  return Object.values(texts).filter((text) => text?.trim()).length >= 2;
}

/** The unit as edited; the same object where the draft says what the unit says. */
export function editedUnit(unit: TranslationUnit, draft: UnitDraft, hand: Hand): TranslationUnit {
  const variants: [LanguageTag, Variant][] = Object.entries(draft.texts).flatMap(
    ([language, text]): [LanguageTag, Variant][] =>
      text === undefined || text.trim() === ''
        ? []
        : [[language, editedVariant(unit.variants[language], text, hand)]],
  );
  const isSame =
    draft.review === (unit.review ?? 'confirmed') &&
    variants.length === Object.keys(unit.variants).length &&
    variants.every(([language, variant]) => unit.variants[language] === variant);
  if (isSame) return unit;
  return {
    ...unit,
    variants: Object.fromEntries(variants),
    review: draft.review,
    author: hand.author,
    changedAt: hand.time,
  };
}

function editedVariant(before: Variant | undefined, text: string, hand: Hand): Variant {
  if (before === undefined) return { text };
  if (before.text === text) return before;
  return {
    ...before,
    text,
    ...(before.tags === undefined ? {} : { tags: movedTags(before.text, text, before.tags) }),
    // What a file said of this variant alone is no longer true of it.
    ...(before.changedAt === undefined ? {} : { changedAt: hand.time }),
    ...(before.author === undefined ? {} : { author: hand.author }),
  };
}
