/** `20160330T081530Z` (TMX 1.4b, ISO 8601 basic, UTC) as milliseconds since 1970; undefined for anything else. */
export function millisecondsOf(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const text = date.trim();
  if (!/^\d{8}T\d{6}Z$/u.test(text)) return undefined;
  const part = (start: number, end: number): number => Number(text.slice(start, end));
  const time = Date.UTC(
    part(0, 4),
    part(4, 6) - 1,
    part(6, 8),
    part(9, 11),
    part(11, 13),
    part(13, 15),
  );
  return Number.isNaN(time) ? undefined : time;
}

/** The date as TMX writes it: whole seconds. Undefined for times that no calendar of four-digit years holds. */
export function tmxDate(milliseconds: number): string | undefined {
  const isDated =
    Number.isFinite(milliseconds) && milliseconds >= 0 && milliseconds < 253_402_300_800_000;
  if (!isDated) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+/u, '').replace(/[:-]/gu, '');
}
