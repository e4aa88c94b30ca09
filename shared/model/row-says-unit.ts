import { cellText } from './story.ts';
import type { Row } from './story.ts';
import type { TranslationUnit } from './translation-unit.ts';

/** True where the row has every text of the unit, outer white space aside, in whatever state its cells are. */
export function rowSaysUnit(row: Row, unit: TranslationUnit): boolean {
  return Object.entries(unit.variants).every(
    ([language, variant]) => cellText(row, language).trim() === variant?.text.trim(),
  );
}
