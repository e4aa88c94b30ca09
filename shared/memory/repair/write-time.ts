import type { Fact, Written } from '../../languages/facts/fact.ts';
import { lastNumberOf } from '../../languages/facts/read-time.ts';
import type { FactChange } from './changed-facts.ts';
import { editOf, likeCased, textAt } from './scene.ts';
import type { Edit, Scene } from './scene.ts';

type Clock = Extract<Written, { as: 'clock' }>;

interface Time {
  readonly hours: number;
  readonly minutes: string;
}

/** What must change so that a clock time of the target is the new one; undefined where its format cannot say it. */
export function writeTime(
  place: Fact,
  change: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  if (place.written.as !== 'clock') return undefined;
  const clock = place.written;
  const old = timeOf(place.value);
  const now = timeOf(change.new.value);
  const isWhole = now.minutes === '00';
  // «8 часов утра» has no place for minutes.
  if (clock.sign === '' && !isWhole && clock.half?.kind !== 'meridiem') return undefined;
  const half = halfEdits(clock, now, scene);
  if (half === undefined) return undefined;
  const hours =
    clock.half === undefined ? hoursLike(clock, now, change, scene) : String(onFace(now.hours));
  // 3:30 p.m. becomes 4 p.m., and 3:00 p.m. 4:00 p.m.
  const isLong = clock.sign !== '' && (clock.half?.kind !== 'meridiem' || old.minutes === '00');
  const hasMinutes = !isWhole || isLong;
  const figures = hasMinutes
    ? `${hours}${clock.sign === '' ? ':' : clock.sign}${now.minutes}`
    : hours;
  return wholeEdits(clock, { old, now, figures, half }, scene);
}

function wholeEdits(
  clock: Clock,
  parts: {
    readonly old: Time;
    readonly now: Time;
    readonly figures: string;
    readonly half: readonly Edit[];
  },
  scene: Scene,
): readonly Edit[] | undefined {
  const { grammar } = scene.language;
  const shown = (time: Time): number =>
    clock.half === undefined ? time.hours : onFace(time.hours);
  const spoken = (time: Time): string =>
    lastNumberOf(shown(time), clock.sign === '' ? '' : time.minutes);
  const change = { old: spoken(parts.old), new: spoken(parts.now), wordBefore: '' };
  const edits = [...editOf(scene, clock.literal, parts.figures), ...parts.half];
  if (clock.ending !== undefined) {
    const ending = grammar.endingFor(textAt(scene, clock.ending).toLowerCase(), change);
    if (ending === undefined) return undefined;
    edits.push(...editOf(scene, clock.ending, ending));
  }
  if (clock.hour !== undefined && clock.hour.end > clock.hour.start) {
    const word = textAt(scene, clock.hour);
    const agreed = grammar.agreed(word.toLowerCase(), change);
    if (agreed !== undefined) edits.push(...editOf(scene, clock.hour, likeCased(word, agreed)));
  }
  return edits;
}

function timeOf(value: string): Time {
  const [hours = '', minutes = ''] = value.split(':');
  return { hours: Number(hours), minutes };
}

/** 15 and 3 are 3, 0 is 12. */
function onFace(hours: number): number {
  return hours % 12 === 0 ? 12 : hours % 12;
}

/** Two figures where the old time shows that they are wanted: in the target, else in the segment. */
function hoursLike(clock: Clock, { hours }: Time, { new: now }: FactChange, scene: Scene): string {
  if (clock.sign === '') return String(hours);
  const own = scene.text.slice(clock.literal.start, clock.literal.end);
  const isTold = clock.isPadded || /^\d\D/u.test(own);
  const isPadded = isTold ? clock.isPadded : now.written.as === 'clock' && now.written.isPadded;
  return isPadded ? String(hours).padStart(2, '0') : String(hours);
}

function halfEdits(clock: Clock, now: Time, scene: Scene): readonly Edit[] | undefined {
  const { half } = clock;
  if (half === undefined) return [];
  const word = textAt(scene, half);
  if (half.kind === 'meridiem') {
    const letter = now.hours < 12 ? 'a' : 'p';
    return editOf(
      scene,
      half,
      word.replace(/[ap]/iu, (old) => likeCased(old, letter)),
    );
  }
  const { parts } = scene.language.facts.clock;
  const own = parts.find((part) => part.word === word.toLowerCase());
  // 9 in the evening may be called so at 8 as well: the word stays where the hour is its own.
  if (own === undefined) return undefined;
  const next = parts.find(({ from, to }) => now.hours >= from && now.hours < to);
  return next === undefined ? undefined : editOf(scene, half, likeCased(word, next.word));
}
