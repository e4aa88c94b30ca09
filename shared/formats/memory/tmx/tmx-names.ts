import type { ReviewLevel } from '../../../model/translation-unit.ts';

/** What this program keeps in `prop` elements, so that its own files come back exact. */
export const ownProps = {
  before: 'x-ushtil:before',
  after: 'x-ushtil:after',
  origin: 'x-ushtil:origin',
  review: 'x-ushtil:review',
  createdAt: 'x-ushtil:created-at',
  changedAt: 'x-ushtil:changed-at',
} as const;

/** What the types of all props of this program begin with. */
export const ownPrefix = 'x-ushtil:';

/** What the header of a file of this program says (`o-tmf`): nothing in it needs to be guessed. */
export const ownFormat = 'ushtil';

/** Names under which other tools keep the same: memoQ, Okapi, OmegaT, Trados. */
export const foreignProps = {
  before: ['x-context-pre', 'x-ContextPre', 'prev'],
  after: ['x-context-post', 'x-ContextPost', 'next'],
  origin: ['x-document', 'x-filename', 'x-origfile', 'x-OriginalFile', 'file'],
} as const;

/** Attributes of `tu` and `tuv` that the model has no room for: kept as props of these types and written back. */
export const keptAttributes = {
  creationid: 'tmx:creationid',
  usagecount: 'tmx:usagecount',
  lastusagedate: 'tmx:lastusagedate',
} as const;

/**
 * Trados writes how far a unit got (`Sdl.Core.Globalization.ConfirmationLevel`, documented by RWS): `Translated` is
 * “fully translated, but not yet reviewed”, what is approved was reviewed; a draft or a rejected one was not.
 * `Unspecified` says nothing.
 */
export const tradosConfirmation = 'x-ConfirmationLevel';

export const reviewByTrados: ReadonlyMap<string, ReviewLevel> = new Map([
  ['Draft', 'unreviewed'],
  ['Translated', 'confirmed'],
  ['RejectedTranslation', 'unreviewed'],
  ['ApprovedTranslation', 'reviewed'],
  ['RejectedSignOff', 'unreviewed'],
  ['ApprovedSignOff', 'reviewed'],
]);
