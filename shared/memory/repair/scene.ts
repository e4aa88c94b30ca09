import type { Fact } from '../../languages/facts/fact.ts';
import type { Language } from '../../languages/language.ts';
import type { TextRange } from '../../model/match.ts';
import type { Token } from '../../text/tokens.ts';

/** New words for a place of the target; `start` equals `end` for an insertion. */
export interface Edit extends TextRange {
  readonly text: string;
}

/** The target that is made to fit, as it is before anything changes, and what was changed in it so far. */
export interface Scene {
  readonly text: string;
  readonly language: Language;
  /** Likely and doubtful ones. */
  readonly facts: readonly Fact[];
  /** Without white space. */
  readonly tokens: readonly Token[];
  /** By `start`; two edits of one place are one, the later. */
  readonly edits: ReadonlyMap<number, Edit>;
}

/** What stands at a place now. */
export function textAt(scene: Scene, { start, end }: TextRange): string {
  const edit = scene.edits.get(start);
  return edit?.end === end ? edit.text : scene.text.slice(start, end);
}

/** The word that one space parts from a place, before or behind it; undefined where something else stands there. */
export function wordBeside(
  scene: Scene,
  range: TextRange,
  side: 'before' | 'behind',
): Token | undefined {
  const { tokens, text } = scene;
  const token =
    side === 'behind'
      ? tokens.find(({ start }) => start >= range.end)
      : tokens.findLast(({ end }) => end <= range.start);
  if (token?.kind !== 'word') return undefined;
  const gap =
    side === 'behind' ? text.slice(range.end, token.start) : text.slice(token.end, range.start);
  return /^[ \u00A0\u2009\u202F]$/u.test(gap) ? token : undefined;
}

/** An edit, or none where the text is there already. */
export function editOf(scene: Scene, { start, end }: TextRange, text: string): readonly Edit[] {
  return textAt(scene, { start, end }) === text ? [] : [{ start, end, text }];
}

/** A lower-case word with the capitals of the one it replaces. */
export function likeCased(model: string, lower: string): string {
  if (model.toLowerCase() === lower) return model;
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) {
    return lower.toUpperCase();
  }
  const isCapital = /^\p{Lu}/u.test(model);
  return isCapital ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}
