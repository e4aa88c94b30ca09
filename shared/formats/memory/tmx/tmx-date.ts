/** `20160330T081530Z` (TMX 1.4b, ISO 8601 basic, UTC) as milliseconds since 1970; undefined for anything else. */
export function millisecondsOf(date: string | undefined): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u.exec(date?.trim() ?? '');
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number);
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  return Number.isNaN(time) ? undefined : time;
}

/** The date as TMX writes it: whole seconds. Undefined for times that no calendar of four-digit years holds. */
export function tmxDate(milliseconds: number): string | undefined {
  const isDated =
    Number.isFinite(milliseconds) && milliseconds >= 0 && milliseconds < 253_402_300_800_000;
  if (!isDated) return undefined;
  return new Date(milliseconds).toISOString().replace(/\.\d+/u, '').replace(/[:-]/gu, '');
}
