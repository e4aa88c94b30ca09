import type { Typography } from '../language.ts';

/** Source: CLDR delimiters and numbers for `ru`; Milchin's handbook for editors (dash, inner „…“). */
export const russianTypography: Typography = {
  quotes: ['«', '»'],
  innerQuotes: ['„', '“'],
  dash: '—',
  decimalSign: ',',
  groupSign: '\u00A0',
};
