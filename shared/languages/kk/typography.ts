import type { Typography } from '../language.ts';

/** Source: what Kazakh newspapers print (CLDR gives “…” for `kk`; the press sets «…» and „…“), CLDR numbers. */
export const kazakhTypography: Typography = {
  quotes: ['«', '»'],
  innerQuotes: ['„', '“'],
  dash: '—',
  decimalSign: ',',
  groupSign: '\u00A0',
};
