import { describe, expect, it } from 'vitest';
import { createTurns } from '../../../../renderer/services/turns.ts';

describe('turns', () => {
  it('lets each task end before the next begins, also after one that fails', async () => {
    const turns = createTurns();
    const seen: string[] = [];
    const task = (name: string, milliseconds: number) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      seen.push(`${name} ends`);
      if (name === 'second') throw new Error('full disk');
      return name;
    };
    const first = turns.take(task('first', 20));
    const second = turns.take(task('second', 5));
    const third = turns.take(task('third', 0));
    await expect(second).rejects.toThrow('full disk');
    expect([await first, await third]).toEqual(['first', 'third']);
    expect(seen).toEqual([
      'first begins',
      'first ends',
      'second begins',
      'second ends',
      'third begins',
      'third ends',
    ]);
  });
});
