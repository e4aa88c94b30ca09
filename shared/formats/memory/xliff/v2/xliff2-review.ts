import type { ReviewLevel } from '../../../../model/translation-unit.ts';

/** What this program adds to the state `translated`, which does not tell who saw the pair. */
const subStates: ReadonlyMap<string, ReviewLevel> = new Map([
  ['ushtil:aligned', 'aligned'],
  ['ushtil:unreviewed', 'unreviewed'],
]);

const levels: ReadonlyMap<string, ReviewLevel> = new Map([
  ['initial', 'unreviewed'],
  ['translated', 'confirmed'],
  ['reviewed', 'reviewed'],
  ['final', 'reviewed'],
]);

/** How far a translation can be trusted, by the state of its segment; undefined where the file says nothing. */
export function reviewOf(
  state: string | undefined,
  subState: string | undefined,
): ReviewLevel | undefined {
  const own = state === 'translated' ? subStates.get(subState ?? '') : undefined;
  return own ?? levels.get(state ?? '');
}

/** The attributes of a `segment` that say it. */
export function stateAttributes(review: ReviewLevel | undefined): string {
  if (review === undefined) return '';
  if (review === 'reviewed') return ' state="reviewed"';
  const subState = review === 'confirmed' ? '' : ` subState="ushtil:${review}"`;
  return ` state="translated"${subState}`;
}
