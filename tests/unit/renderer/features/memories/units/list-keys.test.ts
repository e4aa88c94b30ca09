import { describe, expect, it } from 'vitest';
import { listKey } from '../../../../../../renderer/features/memories/units/list-keys.ts';
import type { PressedKey } from '../../../../../../renderer/features/memories/units/list-keys.ts';

/** `Ctrl+Shift+End` as an event. */
function pressed(keys: string): PressedKey {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) === 'Space' ? ' ' : (parts.at(-1) ?? ''),
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    metaKey: false,
  };
}

describe('a key in the list of units', () => {
  it.each([
    ['ArrowDown', { kind: 'go', to: 51, extends: false }],
    ['ArrowUp', { kind: 'go', to: 49, extends: false }],
    ['Shift+ArrowDown', { kind: 'go', to: 51, extends: true }],
    ['PageDown', { kind: 'go', to: 60, extends: false }],
    ['PageUp', { kind: 'go', to: 40, extends: false }],
    ['Home', { kind: 'go', to: 0, extends: false }],
    ['Ctrl+Shift+End', { kind: 'go', to: 99, extends: true }],
    ['Enter', { kind: 'open' }],
    ['F2', { kind: 'open' }],
    ['Space', { kind: 'toggle' }],
    ['Delete', { kind: 'delete' }],
    ['Escape', { kind: 'none' }],
    ['Ctrl+a', { kind: 'all' }],
    ['Ctrl+ArrowDown', undefined],
    ['Alt+ArrowDown', undefined],
    ['Ctrl+Enter', undefined],
    ['Shift+Delete', undefined],
    ['x', undefined],
  ] as const)('%s', (keys, meaning) => {
    expect(listKey(pressed(keys), 50, 100, 10)).toEqual(meaning);
  });

  it('leads no further than the ends', () => {
    expect(listKey(pressed('PageDown'), 97, 100, 10)).toMatchObject({ to: 99 });
    expect(listKey(pressed('ArrowUp'), 0, 100, 10)).toMatchObject({ to: 0 });
    expect(listKey(pressed('End'), 0, 0, 10)).toBeUndefined();
  });
});
