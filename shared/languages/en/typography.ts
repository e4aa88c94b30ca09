import type { Typography } from '../language.ts';

/** Source: CLDR delimiters and numbers for `en`; the Chicago Manual's em dash. */
export const englishTypography: Typography = {
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  dash: '—',
  decimalSign: '.',
  groupSign: ',',
};
