import { describe, expect, it } from 'vitest';
import { joinedBytes } from '../../../../shared/formats/joined-bytes.ts';

describe('joinedBytes', () => {
  it('gives the texts after one another in UTF-8', () => {
    expect(new TextDecoder().decode(joinedBytes(['Аста', '', 'на 👍', '\n']))).toBe('Астана 👍\n');
    expect(joinedBytes([])).toEqual(new Uint8Array());
  });

  it('is not held up by what is longer than a text may be', () => {
    const million = 'x'.repeat(1_000_000);
    const bytes = joinedBytes(Array.from({ length: 540 }, () => million));
    expect(bytes.length).toBe(540_000_000);
    expect(bytes.at(-1)).toBe(0x78);
  });
});
