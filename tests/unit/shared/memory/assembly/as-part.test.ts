import { expect, it } from 'vitest';
import { asPart } from '../../../../../shared/memory/assembly/as-part.ts';

it.each([
  ['Центральный банк ждёт.', 'The bank waits.', 'the bank waits', false, 'центральный банк ждёт'],
  ['Центральный банк ждёт.', 'The bank waits.', 'The bank waits', false, 'Центральный банк ждёт'],
  ['Центральный банк ждёт.', 'The bank waits.', 'the bank waits', true, 'центральный банк ждёт.'],
  ['АҚШ күтеді.', 'The US waits.', 'the US waits', false, 'АҚШ күтеді'],
  ['и т.д.', 'etc.', 'etc.', false, 'и т.д.'],
])('«%s» of «%s» for «%s» (last: %s) is «%s»', (target, source, asked, isLast, expected) => {
  expect(asPart(target, { source, asked, isLast })).toBe(expected);
});
