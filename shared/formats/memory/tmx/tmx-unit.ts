import type { LanguageTag } from '../../../model/language-tag.ts';
import {
  reviewLevels,
  type Neighbours,
  type ReviewLevel,
  type Variant,
} from '../../../model/translation-unit.ts';
import type { FileUnit } from '../memory-format.ts';
import { plainTextOfMarkup } from './plain-text-of-markup.ts';
import type { TmxFacts } from './tmx-facts.ts';
import { foreignProps, ownProps, reviewByTrados, tradosConfirmation } from './tmx-names.ts';

/** A `tuv` as it was read. */
export interface TmxVariant {
  readonly language: LanguageTag;
  readonly facts: TmxFacts;
  readonly variant: Variant;
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** What the header of a file says about its units. */
export interface TmxFile {
  /** The language of what is said of the source only. */
  readonly source: LanguageTag | undefined;
  /** Written by this program: nothing is guessed, and no space is put in. */
  readonly isOwn: boolean;
}

/**
 * The unit of what a `tu` says, of itself and in its variants. In a file of another tool, what stands at the unit in
 * other words, or at its variants only, is the unit's as well.
 */
export function tmxUnit(
  name: string | undefined,
  facts: TmxFacts,
  kept: readonly TmxVariant[],
  file: TmxFile,
): FileUnit {
  const unit: Mutable<FileUnit> = { variants: variantsOf(kept) };
  if (name !== undefined) unit.name = name;
  const context = contextOf(facts, kept, file);
  if (context !== undefined) unit.context = context;
  const { isOwn } = file;
  const originName =
    facts.own(ownProps.origin) ?? (isOwn ? undefined : facts.propOf(foreignProps.origin));
  if (originName !== undefined) unit.originName = originName;
  const review = reviewOf(facts, isOwn);
  if (review !== undefined) unit.review = review;
  if (facts.notes !== undefined) unit.notes = facts.notes;
  if (facts.props !== undefined) unit.props = facts.props;
  const author = facts.author ?? (isOwn ? undefined : authorOf(kept));
  if (author !== undefined) unit.author = author;
  const createdAt = facts.createdAt ?? (isOwn ? undefined : earliest(kept));
  if (createdAt !== undefined) unit.createdAt = createdAt;
  const changedAt = facts.changedAt ?? (isOwn ? undefined : latest(kept));
  if (changedAt !== undefined) unit.changedAt = changedAt;
  return unit;
}

function variantsOf(kept: readonly TmxVariant[]): FileUnit['variants'] {
  const variants: Record<LanguageTag, TmxVariant['variant']> = {};
  for (const { language, variant } of kept) variants[language] = variant;
  return variants;
}

function contextOf(
  facts: TmxFacts,
  kept: readonly TmxVariant[],
  { source, isOwn }: TmxFile,
): FileUnit['context'] {
  let context: Record<LanguageTag, Neighbours> | undefined;
  for (const { language, facts: own } of kept) {
    const neighbours = neighboursOf(language === source ? [own, facts] : [own], isOwn);
    if (neighbours === undefined) continue;
    context ??= {};
    context[language] = neighbours;
  }
  return context;
}

function reviewOf(facts: TmxFacts, isOwn: boolean): ReviewLevel | undefined {
  const own = facts.own(ownProps.review);
  if (own !== undefined || isOwn) return reviewLevels.find((level) => level === own);
  return reviewByTrados.get(facts.propOf([tradosConfirmation]) ?? '');
}

function neighboursOf(facts: readonly TmxFacts[], isOwn: boolean): Neighbours | undefined {
  const before = neighbourOf(facts, ownProps.before, isOwn ? [] : foreignProps.before);
  const after = neighbourOf(facts, ownProps.after, isOwn ? [] : foreignProps.after);
  if (before === undefined && after === undefined) return undefined;
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function neighbourOf(
  facts: readonly TmxFacts[],
  own: string,
  foreign: readonly string[],
): string | undefined {
  for (const each of facts) {
    const text = each.own(own);
    if (text !== undefined) return text;
  }
  for (const each of facts) {
    // Other tools keep a neighbour as the markup of its segment.
    const markup = each.propOf(foreign);
    if (markup !== undefined) return plainTextOfMarkup(markup);
  }
  return undefined;
}

function authorOf(kept: readonly TmxVariant[]): string | undefined {
  return kept.find(({ facts }) => facts.author !== undefined)?.facts.author;
}

function earliest(kept: readonly TmxVariant[]): number | undefined {
  const times = kept.flatMap(({ facts: { createdAt } }) => createdAt ?? []);
  return times.length === 0 ? undefined : Math.min(...times);
}

function latest(kept: readonly TmxVariant[]): number | undefined {
  const times = kept.flatMap(({ facts: { changedAt } }) => changedAt ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}
