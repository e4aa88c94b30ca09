import { failed, succeeded } from '../../result.ts';
import type { Result } from '../../result.ts';
import type { Pattern } from './pattern.ts';
import { PatternSource } from './pattern-source.ts';
import { readSign } from './read-sign.ts';

/**
 * Reads a regular expression as ICU and Java write them. What cannot be kept is a problem: `pattern-unreadable`, or
 * `pattern-unsupported` (references back to groups, scripts and properties that nobody knows), each with the `pattern`
 * and the `column` from 1.
 */
export function readPattern(pattern: string): Result<Pattern> {
  const source = new PatternSource(pattern);
  try {
    const read = readChoice(source);
    if (!source.isAtEnd) source.fail('pattern-unreadable');
    return succeeded(read);
  } catch (error) {
    const problem = source.problemIn(error);
    return failed(problem);
  }
}

function readChoice(source: PatternSource): Pattern {
  const isCaseless = source.isCaseless;
  const parts = [readSequence(source)];
  while (source.take('|')) parts.push(readSequence(source));
  source.isCaseless = isCaseless;
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind: 'choice', parts };
}

function readSequence(source: PatternSource): Pattern {
  const parts: Pattern[] = [];
  while (!source.isAtEnd && !source.isBefore('|') && !source.isBefore(')')) {
    parts.push(readRepeated(source));
  }
  return { kind: 'sequence', parts };
}

function readRepeated(source: PatternSource): Pattern {
  let part = readPart(source);
  for (;;) {
    const times = source.takePattern(/[*+?]|\{(\d{1,4})(,?)(\d{0,4})\}/uy);
    if (times === undefined) return part;
    // Greedy, lazy or possessive: only whether it fits matters.
    source.takePattern(/[?+]/uy);
    const [least, most] = countsOf(times);
    if (least > largestCount || (most !== Infinity && most > largestCount)) {
      source.fail('pattern-unsupported');
    }
    part = { kind: 'repeat', part, least, most };
  }
}

const largestCount = 250;

function countsOf([sign, least = '', comma = '', most = '']: RegExpExecArray): [number, number] {
  if (sign === '*') return [0, Infinity];
  if (sign === '+') return [1, Infinity];
  if (sign === '?') return [0, 1];
  if (comma === '') return [Number(least), Number(least)];
  return [Number(least), most === '' ? Infinity : Number(most)];
}

function readPart(source: PatternSource): Pattern {
  if (source.take('(')) return readGroup(source);
  if (source.take('^')) return { kind: 'place', at: 'start' };
  if (source.take('$')) return { kind: 'place', at: 'end' };
  const escaped = source.takePattern(/\\([bBAzZG])/uy)?.[1];
  if (escaped !== undefined) return placeOf(escaped, source);
  if (source.takePattern(/\\Q/uy) !== undefined) return readQuoted(source);
  if (source.takePattern(/\\R/uy) !== undefined) return oneOf('[\\n\\r\\u2028\\u2029]', source);
  if (source.takePattern(/\\[1-9k]/uy) !== undefined) source.fail('pattern-unsupported');
  if (source.takePattern(/[*+?]/uy) !== undefined) source.fail('pattern-unreadable');
  return oneOf(readSign(source), source);
}

function placeOf(sign: string, source: PatternSource): Pattern {
  if (sign === 'b') return { kind: 'place', at: 'edge' };
  if (sign === 'B') return { kind: 'place', at: 'no-edge' };
  if (sign === 'A') return { kind: 'place', at: 'start' };
  if (sign === 'G') source.fail('pattern-unsupported');
  return { kind: 'place', at: 'end' };
}

function readGroup(source: PatternSource): Pattern {
  const flags = source.takePattern(/\?([imsux]*)(?:-[imsux]+)?([:)])/uy);
  const isCaseless = source.isCaseless;
  if (flags !== undefined) {
    // White space and line ends that mean something else would change the rule.
    if (/[xm]/u.test(flags[1] ?? '')) source.fail('pattern-unsupported');
    if (flags[1]?.includes('i') === true) source.isCaseless = true;
    // «(?i)» holds to the end of the group that it stands in.
    if (flags[2] === ')') return { kind: 'sequence', parts: [] };
  }
  const look = flags === undefined ? source.takePattern(/\?(<?)([=!])/uy) : undefined;
  source.takePattern(/\?(?:>|<[A-Za-z]\w*>)/uy);
  if (source.isBefore('?')) source.fail('pattern-unsupported');
  const part = readChoice(source);
  if (!source.take(')')) source.fail('pattern-unreadable');
  source.isCaseless = isCaseless;
  if (look === undefined) return part;
  return { kind: 'look', part, isBehind: look[1] === '<', isWanted: look[2] === '=' };
}

function readQuoted(source: PatternSource): Pattern {
  const quoted = source.takePattern(/(.*?)(?:\\E|$)/suy)?.[1] ?? '';
  const parts = Array.from(quoted, (sign) => oneOf(escapedSign(sign), source));
  return { kind: 'sequence', parts };
}

function escapedSign(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

function oneOf(sign: string, source: PatternSource): Pattern {
  const expression = new RegExp(`^${sign}$`, source.isCaseless ? 'vis' : 'vs');
  // A text has few different signs, and is asked for each of them at every place.
  const known = new Map<string, boolean>();
  return {
    kind: 'one',
    fits: (asked) => {
      const answer = known.get(asked) ?? expression.test(asked);
      known.set(asked, answer);
      return answer;
    },
  };
}
