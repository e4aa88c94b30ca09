import type { Count } from '../../../../shared/model/browsing.ts';

/** More bars than these cannot be told apart: years stand for months then. */
const mostMonths = 72;

/**
 * One bar a month from the first to the last, months without units among them; where that makes too many, one a year.
 * `counts` are by month, `2026-11`, earliest first.
 */
export function timeBars(counts: readonly Count[]): readonly Count[] {
  const [first, last] = [counts[0], counts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [from, to] = [monthNumber(first.name), monthNumber(last.name)];
  const byYear = to - from >= mostMonths;
  const units = new Map<string, number>();
  const step = byYear ? 12 : 1;
  const nameOf = (month: number): string => (byYear ? yearOf(month) : monthName(month));
  for (let month = from - (byYear ? from % 12 : 0); month <= to; month += step) {
    units.set(nameOf(month), 0);
  }
  for (const count of counts) {
    const name = nameOf(monthNumber(count.name));
    units.set(name, (units.get(name) ?? 0) + count.units);
  }
  return [...units].map(([name, sum]) => ({ name, units: sum }));
}

/** `2026-11` as `11.2026`, the way newsrooms here write it; a year as it is. */
export function timeText(name: string): string {
  return name.split('-').reverse().join('.');
}

function monthNumber(name: string): number {
  const [year = '0', month = '1'] = name.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function monthName(month: number): string {
  return `${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function yearOf(month: number): string {
  return String(Math.floor(month / 12));
}
