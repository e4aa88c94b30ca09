import type { Fact } from './fact.ts';
import type { ReadText } from './reading-place.ts';

/**
 * The facts with days and years told from other numbers: `May 5, 2016`, `5–7 мая 2016 года`, `2016 жылғы 5 мамырда`,
 * `мамырдың 5-інде`. Months that may be other words and have no number beside them are left out. `dates` is the first number that
 * no date has.
 */
export function inDates(read: ReadText, facts: readonly Fact[], dates: number): readonly Fact[] {
  const result = [...facts];
  let next = dates;
  for (const [place, month] of facts.entries()) {
    if (month.kind !== 'month' || month.written.as !== 'word') continue;
    const days = daysBeside(read, facts, place);
    const year = yearBeside(read, facts, place, days);
    if (days.length === 0 && year === undefined) {
      if (isDoubtfulMonth(read, month)) result[place] = { ...month, isDoubtful: true };
      continue;
    }
    result[place] = { ...month, date: next };
    for (const day of days) {
      const fact = facts[day];
      if (fact !== undefined) result[day] = { ...fact, kind: 'day', date: next };
    }
    const fact = year === undefined ? undefined : facts[year];
    if (year !== undefined && fact !== undefined) result[year] = { ...fact, date: next };
    next++;
  }
  return result.filter(({ kind, isDoubtful }) => kind !== 'month' || isDoubtful !== true);
}

function isDoubtfulMonth({ text, tokens, language }: ReadText, { start, end }: Fact): boolean {
  const word = text.slice(start, end).toLowerCase();
  const { doubtfulMonths, monthCues } = language.facts;
  const place = tokens.findIndex((token) => token.start === start);
  const beside = [tokens[place - 1], tokens[place + 1]];
  if (beside.some((token) => monthCues.has(token?.text.toLowerCase() ?? ''))) return false;
  // Kazakh months bend: маусымда is the season as often.
  return [...doubtfulMonths].some((month) =>
    language.tag === 'en' ? word === month : word.startsWith(month),
  );
}

const isDay = ({ kind, value, written, counts }: Fact): boolean =>
  kind === 'number' &&
  counts === undefined &&
  written.as === 'figures' &&
  written.scale === undefined &&
  /^(?:[1-9]|[12]\d|3[01])$/u.test(value);

/** The days before or behind a month, two where a dash joins them. */
function daysBeside(read: ReadText, facts: readonly Fact[], place: number): readonly number[] {
  const before = days(read, facts, place, -1, /^(?:\s+|-|\s+of\s+)$/u);
  if (before.length > 0 || !mayStandBeforeDay(read, facts[place])) return before;
  return days(read, facts, place, 1, /^\s+$/u);
}

/** May 5; мамырдың 5-і, but not «осы маусымда 30-ға жуық». */
function mayStandBeforeDay({ text, language }: ReadText, month: Fact | undefined): boolean {
  const word = text.slice(month?.start, month?.end).toLowerCase();
  return language.tag === 'en' || (language.tag === 'kk' && /[дн][ыі]ң$/u.test(word));
}

function days(
  { text }: ReadText,
  facts: readonly Fact[],
  place: number,
  step: 1 | -1,
  gap: RegExp,
): readonly number[] {
  const found: number[] = [];
  let at = place;
  let allowed = gap;
  while (found.length < 2) {
    const [here, other] = [facts[at], primary(facts, at + step)];
    const fact = other === undefined ? undefined : facts[other];
    if (here === undefined || other === undefined || fact === undefined || !isDay(fact)) break;
    const between =
      step === 1 ? text.slice(here.end, fact.start) : text.slice(fact.end, here.start);
    if (!allowed.test(between)) break;
    found.push(other);
    at = other;
    allowed = /^\s?[-‐‑–—]\s?$/u;
  }
  return found;
}

function primary(facts: readonly Fact[], place: number): number | undefined {
  return facts[place] === undefined || facts[place].isDoubtful === true ? undefined : place;
}

/** The year behind a date (`May 5, 2016`, `5 мая 2016`) or before it (`2016 жылғы 5 мамыр`), or beside a month alone. */
function yearBeside(
  { text }: ReadText,
  facts: readonly Fact[],
  place: number,
  days: readonly number[],
): number | undefined {
  const [first, last] = [Math.min(place, ...days), Math.max(place, ...days)];
  const isYear = (at: number): boolean => {
    const fact = facts[at];
    return (
      fact?.kind === 'number' &&
      /^(?:1[5-9]|20)\d\d$/u.test(fact.value) &&
      fact.counts === undefined
    );
  };
  const [start, end] = [facts[first]?.start ?? 0, facts[last]?.end ?? 0];
  const behind = text.slice(end, facts[last + 1]?.start ?? end);
  if (isYear(last + 1) && /^,?\s+(?:of\s+)?$/u.test(behind)) return last + 1;
  const before = text.slice(facts[first - 1]?.end ?? start, start);
  return isYear(first - 1) && /^\s+жыл(?:ғы|дың|ы)\s+$/u.test(before) ? first - 1 : undefined;
}
