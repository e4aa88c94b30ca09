import type { Row } from '../../shared/model/story.ts';
import { aRow } from './a-story.ts';

/** Rows for corrections of a pairing: two languages, three with several sentences, and one that stands alone. */
export const talks = [
  aRow({ en: 'They met in Brussels.', kk: 'Олар Брюссельде кездесті.' }, { id: 'met' }),
  aRow(
    { en: 'They signed. They left.', ru: 'Подписали. Уехали.', kk: 'Қол қойды да кетті.' },
    { id: 'signed' },
  ),
  aRow({ kk: 'Сапар аяқталды.' }, { id: 'over' }),
];

/** The rows with every text stood by. */
export function confirmed(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([language, cell]) => [
        language,
        cell?.state === 'draft' ? { ...cell, state: 'confirmed' as const } : cell,
      ]),
    ),
  }));
}
