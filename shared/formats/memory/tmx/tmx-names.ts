/** What this program keeps in `prop` elements, so that its own files come back exact. */
export const ownProps = {
  before: 'x-ushtil:before',
  after: 'x-ushtil:after',
  origin: 'x-ushtil:origin',
  createdAt: 'x-ushtil:created-at',
  changedAt: 'x-ushtil:changed-at',
} as const;

/** Names under which other tools keep the same: memoQ, Okapi, OmegaT, Trados. */
export const foreignProps = {
  before: ['x-context-pre', 'x-ContextPre', 'prev'],
  after: ['x-context-post', 'x-ContextPost', 'next'],
  origin: ['x-document', 'x-filename', 'x-origfile', 'x-OriginalFile', 'file'],
} as const;
