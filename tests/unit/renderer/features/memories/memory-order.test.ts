import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../../renderer/features/memories/memory-order.ts';
import type { MemoryWithSize } from '../../../../../shared/model/memory.ts';

function aMemory(name: string, role: 'working' | 'reference' = 'reference'): MemoryWithSize {
  return { memory: { id: name, name, role, penalty: 0, createdAt: 0 }, units: 1 };
}

describe('the list of memories', () => {
  it('has the working memory first, then the others by name', () => {
    const stored = ['үкімет.tmx', 'part 10.tmx', 'Агентство.tmx', 'part 9.tmx'];
    const memories = [...stored.map((name) => aMemory(name)), aMemory('', 'working')];
    expect(inOrder(memories, 'ru').map(({ memory }) => memory.name)).toEqual([
      '',
      'Агентство.tmx',
      'үкімет.tmx',
      'part 9.tmx',
      'part 10.tmx',
    ]);
  });
});
