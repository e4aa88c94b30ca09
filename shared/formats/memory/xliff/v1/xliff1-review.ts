import type { ReviewLevel } from '../../../../model/translation-unit.ts';

/** What a file says of how far a segment got. */
export interface Xliff1State {
  readonly approved: string | undefined;
  readonly state: string | undefined;
  readonly qualifier: string | undefined;
}

/** The qualifier of a state that says that nobody saw the pair. */
const alignedQualifier = 'x-aligned';

/**
 * How far a translation can be trusted, by XLIFF 1.2, 2.3.6 and 2.3.7: what is approved, signed off or final was
 * reviewed; what needs something still was not; `translated` says that a translator is done. Undefined where the file
 * says nothing.
 */
export function reviewOf({ approved, state, qualifier }: Xliff1State): ReviewLevel | undefined {
  if (qualifier === alignedQualifier) return 'aligned';
  if (state === 'final' || state === 'signed-off') return 'reviewed';
  if (state === 'new' || state?.startsWith('needs-') === true) return 'unreviewed';
  if (approved === 'yes') return 'reviewed';
  if (state === 'translated') return 'confirmed';
  return approved === 'no' ? 'unreviewed' : undefined;
}

/** The attributes of a `trans-unit` and its `target` that say it. */
export function stateAttributes(review: ReviewLevel | undefined): {
  readonly unit: string;
  readonly target: string;
} {
  const needsReview = ' state="needs-review-translation"';
  switch (review) {
    case 'reviewed':
      return { unit: ' approved="yes"', target: ' state="signed-off"' };
    case 'confirmed':
      return { unit: '', target: ' state="translated"' };
    case 'unreviewed':
      return { unit: '', target: needsReview };
    case 'aligned':
      return { unit: '', target: `${needsReview} state-qualifier="${alignedQualifier}"` };
    case undefined:
      return { unit: '', target: '' };
  }
}

/** True for a state of what may hold its source only, waiting for a translator. */
export function isBeforeTranslation(state: string | undefined): boolean {
  return state === 'new' || state === 'needs-translation';
}
