/**
 * Characters that nobody sees and that say nothing in our languages — soft hyphens, zero-width spaces and joiners,
 * byte order marks — as the inside of a character class of a regular expression.
 */
export const invisible = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
