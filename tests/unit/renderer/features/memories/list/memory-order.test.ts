import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, moved } from '../../../../../../renderer/features/memories/list/memory-order.ts';
import type { Memory, MemoryWithSize } from '../../../../../../shared/model/memory.ts';
import { aMemory } from '../../../../../support/a-unit.ts';

function sized(memory: Memory): MemoryWithSize {
  return { memory, units: 1 };
}

describe('the list of memories', () => {
  it('has the working memory first, then the others by name', () => {
    const stored = ['үкімет.tmx', 'part 10.tmx', 'Агентство.tmx', 'part 9.tmx'];
    const memories = [...stored.map((name) => aMemory(name)), aMemory('', { role: 'working' })];
    expect(inOrder(memories.map(sized), 'ru').map(({ memory }) => memory.name)).toEqual([
      '',
      'Агентство.tmx',
      'үкімет.tmx',
      'part 9.tmx',
      'part 10.tmx',
    ]);
  });

  it('has those of higher priority before all others', () => {
    const memories = [
      aMemory('', { role: 'working' }),
      aMemory('archive', { priority: 1 }),
      aMemory('agency', { priority: 2 }),
    ];
    expect(inOrder(memories.map(sized), 'en').map(({ memory }) => memory.name)).toEqual([
      'agency',
      'archive',
      '',
    ]);
  });

  it('shows a memory where it was moved, and leaves the order of the others', () => {
    const lists = fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('архив', 'Агентство', 'сот', 'үкімет', 'part 9', 'part 10', 'әкімдік'),
        priority: fc.option(fc.nat(4), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 7, selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(lists, fc.nat(6), fc.constantFrom<1 | -1>(1, -1), (drawn, n, by) => {
        const memories = drawn.map(({ id, priority }) =>
          aMemory(id, priority === undefined ? {} : { priority }),
        );
        const shown = inOrder(memories.map(sized), 'ru').map(({ memory }) => memory);
        const from = n % shown.length;
        const id = shown[from]?.id ?? '';
        const changed = new Map(moved(shown, id, by).map((each) => [each.id, each]));
        const after = inOrder(
          shown.map((each) => sized(changed.get(each.id) ?? each)),
          'ru',
        ).map(({ memory }) => memory.id);
        const wanted = shown.map((each) => each.id);
        const to = from + by;
        if (to >= 0 && to < wanted.length) {
          wanted.splice(from, 1);
          wanted.splice(to, 0, id);
        } else expect(changed.size).toBe(0);
        expect(after).toEqual(wanted);
      }),
    );
  });
});
