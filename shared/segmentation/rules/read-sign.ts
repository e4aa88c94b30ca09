import type { PatternSource } from './pattern-source.ts';

/**
 * Reads what stands for one sign — a letter, an escape, a set in brackets — and gives it as the source of a JavaScript
 * expression with the flag `v`. Classes mean what they mean in ICU: `\w` and `\d` know every script.
 */
export function readSign(source: PatternSource): string {
  if (source.take('.')) return '[^\\n\\r\\u2028\\u2029]';
  if (source.isBefore('[')) return readSet(source);
  return source.isBefore('\\') ? readEscape(source) : literal(source);
}

function readSet(source: PatternSource): string {
  const posix = source.takePattern(/\[:(\^?)(\w+):\]/uy);
  if (posix !== undefined) return property(posix[2] ?? '', posix[1] === '^', source);
  source.take('[');
  const isNegative = source.take('^');
  // A bracket that comes first stands for itself.
  let set = source.take(']') ? '\\]' : '';
  set += readMembers(source);
  for (let sign = readOperator(source); sign !== undefined; sign = readOperator(source)) {
    set = `[${set}]${sign}[${readMembers(source)}]`;
  }
  if (!source.take(']')) source.fail('pattern-unreadable');
  return compiled(`[${isNegative ? '^' : ''}${set}]`, source);
}

/** `[a-z&&[^aeiou]]` is what both have, `[a-z-[aeiou]]` what only the first one has. */
function readOperator(source: PatternSource): '&&' | '--' | undefined {
  if (source.take('&&')) return '&&';
  return source.takePattern(/-(?=\[)/uy) === undefined ? undefined : '--';
}

function readMembers(source: PatternSource): string {
  let members = '';
  while (!source.isAtEnd && !source.isBefore(']') && !source.isBefore('&&')) {
    if (source.isBefore('-[')) return members;
    members += readMember(source);
  }
  return members;
}

function readMember(source: PatternSource): string {
  if (source.isBefore('[')) return readSet(source);
  const first = source.isBefore('\\') ? readEscape(source) : literal(source);
  const isRange = source.takePattern(/-(?=[^\][])/uy) !== undefined;
  if (!isRange) return first;
  const last = source.isBefore('\\') ? readEscape(source) : literal(source);
  // «[\w-.]»: a hyphen behind a class is a hyphen.
  return isOne(first) && isOne(last) ? `${first}-${last}` : `${first}\\-${last}`;
}

function isOne(sign: string): boolean {
  return /^\\u\{[\da-f]+\}$/u.test(sign);
}

function literal(source: PatternSource): string {
  const sign = source.takePattern(/./suy)?.[0];
  return sign === undefined ? source.fail('pattern-unreadable') : codePoint(sign);
}

function readEscape(source: PatternSource): string {
  source.take('\\');
  const known = source.takePattern(/[wWdDsShHvVntrfae]/uy)?.[0];
  if (known !== undefined) return classes[known] ?? source.fail('pattern-unsupported');
  const named = source.takePattern(/([pP])(?:\{(\^?)([^}]*)\}|([A-Za-z]))/uy);
  if (named !== undefined) {
    const isNegative = (named[1] === 'P') !== (named[2] === '^');
    return property(named[3] ?? named[4] ?? '', isNegative, source);
  }
  const code = source.takePattern(
    /u([\da-fA-F]{4})|x\{([\da-fA-F]{1,6})\}|x([\da-fA-F]{2})|U([\da-fA-F]{8})/uy,
  );
  if (code !== undefined) return fromCode(code[1] ?? code[2] ?? code[3] ?? code[4] ?? '', source);
  if (source.takePattern(/[A-Za-z\d]/uy) !== undefined) source.fail('pattern-unsupported');
  return literal(source);
}

function fromCode(hex: string, source: PatternSource): string {
  const code = Number.parseInt(hex, 16);
  if (code > 0x10ffff) source.fail('pattern-unreadable');
  return `\\u{${code.toString(16)}}`;
}

function codePoint(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}

/** A property by its name in Unicode, in POSIX or in Java; a script by its name. */
function property(name: string, isNegative: boolean, source: PatternSource): string {
  const bare = name.replace(/^Is(?=[A-Z])/u, '');
  const known = properties[bare.toLowerCase()];
  const candidates = [known, `\\p{${bare}}`, `\\p{Script=${bare}}`].filter(
    (candidate) => candidate !== undefined,
  );
  const found = candidates.find(isExpression) ?? source.fail('pattern-unsupported');
  return isNegative ? `[^${found}]` : found;
}

function compiled(set: string, source: PatternSource): string {
  return isExpression(set) ? set : source.fail('pattern-unsupported');
}

function isExpression(text: string): boolean {
  try {
    return new RegExp(text, 'v').source !== '';
  } catch {
    return false;
  }
}

const classes: Readonly<Record<string, string>> = {
  w: '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]',
  W: '[^\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}]',
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: '[\\t\\n\\f\\r\\p{Z}]',
  S: '[^\\t\\n\\f\\r\\p{Z}]',
  h: '[\\t\\p{Zs}]',
  H: '[^\\t\\p{Zs}]',
  v: '[\\n\\u{b}\\f\\r\\u{85}\\u2028\\u2029]',
  V: '[^\\n\\u{b}\\f\\r\\u{85}\\u2028\\u2029]',
  n: '\\u{a}',
  t: '\\u{9}',
  r: '\\u{d}',
  f: '\\u{c}',
  a: '\\u{7}',
  e: '\\u{1b}',
};

const properties: Readonly<Record<string, string>> = {
  alpha: '\\p{Alphabetic}',
  alnum: '[\\p{Alphabetic}\\p{Nd}]',
  digit: '\\p{Nd}',
  lower: '\\p{Lowercase}',
  upper: '\\p{Uppercase}',
  punct: '\\p{P}',
  space: '[\\t\\n\\f\\r\\p{Z}]',
  blank: '[\\t\\p{Zs}]',
  javalowercase: '\\p{Lowercase}',
  javauppercase: '\\p{Uppercase}',
};
