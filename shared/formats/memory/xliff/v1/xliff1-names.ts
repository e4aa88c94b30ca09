/** The tool that a `file` of this program names: what is in it needs no guess. */
export const ownTool = 'ushtil';

/** What the contexts of this program's own are called: `x-ushtil:author`, `x-ushtil:author:kk`. */
export const ownContext = 'x-ushtil:';

/**
 * The id of a part of a unit of several pairs of languages, which stand in a `file` each: the unit's number, the part's
 * and how many there are.
 */
export function partId(number: number, part: number, parts: number): string {
  return parts === 1 ? String(number) : `${String(number)}-${String(part)}of${String(parts)}`;
}

/** What `partId` made; undefined for any other id. */
export function partOf(
  id: string | undefined,
): { readonly unit: string; readonly parts: number } | undefined {
  const [, unit, parts = '1'] = /^(\d+)(?:-\d+of(\d+))?$/u.exec(id ?? '') ?? [];
  return unit === undefined ? undefined : { unit, parts: Number(parts) };
}
