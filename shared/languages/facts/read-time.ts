import type { TextRange } from '../../model/match.ts';
import type { DayPart } from '../fact-words.ts';
import type { Fact, Written } from './fact.ts';
import { endingBehindFigures } from './reading-place.ts';
import type { ReadText } from './reading-place.ts';

type Half = NonNullable<Extract<Written, { as: 'clock' }>['half']>;

/**
 * The clock time whose figures stand at this token: `15:00`, `3 p.m.`, `15.00`, `8 часов утра`, `таңғы сағат 8-де`;
 * doubtful where the figures are as well a number (`15.00`, `15 часов`). Undefined where it is none.
 */
export function readTime(read: ReadText, place: number): Fact | undefined {
  const token = read.tokens[place];
  const figures = /^(?<hours>\d{1,2})(?:(?<sign>[:.])(?<minutes>[0-5]\d))?$/u.exec(
    token?.text ?? '',
  )?.groups;
  if (token === undefined || figures === undefined) return undefined;
  const [hours, sign, minutes] = [
    Number(figures['hours']),
    figures['sign'] ?? '',
    figures['minutes'] ?? '00',
  ];
  const { hour, half } = wordsBeside(read, token);
  const hourOfDay = half === undefined ? hours : hourIn(half.span, hours);
  const isPlain = sign === '' && half === undefined;
  if (hourOfDay === undefined || hourOfDay > 23 || (isPlain && hour === undefined))
    return undefined;
  if (sign === '.' && read.language.typography.decimalSign === '.' && half === undefined)
    return undefined;
  const ending = endingBehindFigures(read, place, lastNumberOf(hours, sign === '' ? '' : minutes));
  const parts = [token, ending, hour, half?.at].filter((part) => part !== undefined);
  return {
    kind: 'time',
    value: `${String(hourOfDay)}:${minutes}`,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
    written: {
      as: 'clock',
      literal: { start: token.start, end: token.end },
      sign,
      isPadded: token.text.startsWith('0'),
      ...(half && { half: half.at }),
      ...(hour && { hour }),
      ...(ending && { ending }),
    },
    ...(half === undefined && sign !== ':' && { isDoubtful: true as const }),
  };
}

/** The number that an ending behind a time follows: minutes, or hours where there are none. `15:00` is read «он бес нөл нөл». */
export function lastNumberOf(hours: number, minutes: string): string {
  return minutes === '' ? String(hours) : String(Number(minutes));
}

/** The hour of the day that a clock face shows in a part of it: 3 in the afternoon is 15, 12 at night 0. */
function hourIn({ from, to }: Pick<DayPart, 'from' | 'to'>, hours: number): number | undefined {
  if (hours < 1 || hours > 12) return undefined;
  return [hours % 12, (hours % 12) + 12].find((hour) => hour >= from && hour < to);
}

interface Beside {
  readonly hour: TextRange | undefined;
  readonly half: { readonly at: Half; readonly span: Pick<DayPart, 'from' | 'to'> } | undefined;
}

function wordsBeside(read: ReadText, figures: TextRange): Beside {
  const { clock } = read.language.facts;
  if (clock.hasMeridiem) return { hour: undefined, half: meridiemBehind(read, figures) };
  return clock.partPlace === 'behind' ? wordsBehind(read, figures) : wordsBefore(read, figures);
}

function meridiemBehind({ text }: ReadText, { end }: TextRange): Beside['half'] {
  const found = /^[ \u00A0]?(?<half>[ap]\.?m\.?)(?!\p{L})/iu.exec(text.slice(end, end + 8));
  const half = found?.groups?.['half'];
  if (found === null || half === undefined) return undefined;
  const isMorning = /^a/iu.test(half);
  return {
    at: {
      kind: 'meridiem',
      start: end + found[0].length - half.length,
      end: end + found[0].length,
    },
    span: isMorning ? { from: 0, to: 12 } : { from: 12, to: 24 },
  };
}

/** `8 часов утра`, `9 утра`; «3 дня» and «2 ночи» without the hour are days and nights. */
function wordsBehind({ text, language }: ReadText, { end }: TextRange): Beside {
  const { clock } = language.facts;
  const found = /^(?<gap>[ \u00A0])(?<first>\p{L}+)(?:(?<space>[ \u00A0])(?<second>\p{L}+))?/u.exec(
    text.slice(end, end + 40),
  );
  const { first = '', second = '' } = found?.groups ?? {};
  const isHour = language.grammar.lemmaOf(first.toLowerCase()) === clock.hour?.lemma;
  const hour = isHour ? { start: end + 1, end: end + 1 + first.length } : undefined;
  const part = clock.parts.find(({ word }) => word === (isHour ? second : first).toLowerCase());
  const isSure = part !== undefined && (isHour || part.from === 4 || part.from === 17);
  if (!isSure) return { hour, half: undefined };
  const start = end + 1 + (isHour ? first.length + 1 : 0);
  return { hour, half: { at: { kind: 'part', start, end: start + part.word.length }, span: part } };
}

/** `таңғы сағат 8`, `сағат таңғы 8`, `таңғы 8`. The word for the hour does not change, so it is no part of the fact. */
function wordsBefore({ text, language }: ReadText, { start }: TextRange): Beside {
  const { clock } = language.facts;
  const words = /(?:(?<first>\p{L}+)[ \u00A0])?(?<second>\p{L}+)[ \u00A0]$/u.exec(
    text.slice(Math.max(0, start - 40), start),
  );
  const { first = '', second = '' } = words?.groups ?? {};
  const isHour = second.toLowerCase() === clock.hour?.lemma;
  const part = clock.parts.find(({ word }) => word === (isHour ? first : second).toLowerCase());
  const wordStart = start - 1 - second.length;
  const hour =
    isHour || first.toLowerCase() === clock.hour?.lemma ? { start, end: start } : undefined;
  if (part === undefined) return { hour, half: undefined };
  const at = isHour ? wordStart - 1 - first.length : wordStart;
  return {
    hour,
    half: { at: { kind: 'part', start: at, end: at + part.word.length }, span: part },
  };
}
