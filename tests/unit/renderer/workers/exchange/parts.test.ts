import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, partsOfBlob } from '../../../../../renderer/workers/exchange/bytes-of.ts';
import { inPartsOf } from '../../../../../renderer/workers/exchange/in-parts-of.ts';
import { failed, succeeded } from '../../../../../shared/result.ts';

async function collected(bytes: AsyncIterable<Uint8Array>): Promise<readonly Uint8Array[]> {
  const parts: Uint8Array[] = [];
  for await (const part of bytes) parts.push(part);
  return parts;
}

const joined = (parts: readonly Uint8Array[]): readonly number[] =>
  parts.flatMap((part) => [...part]);

describe('a file in parts', () => {
  it('is read to its end, each byte once and in its order', async () => {
    const file = new Uint8Array(2_500_000).map((_, place) => place % 251);
    const asked: number[] = [];
    const read = (start: number, end: number) => {
      asked.push(start);
      return Promise.resolve(succeeded(file.slice(start, end)));
    };
    const parts = await collected(bytesOf(read, file.length));
    expect(Buffer.concat(parts).equals(file)).toBe(true);
    expect(asked).toEqual([0, 1_048_576, 2_097_152]);
    const blob = await collected(bytesOf(partsOfBlob(new Blob([file]), 'жад.tmx'), file.length));
    expect(Buffer.concat(blob).equals(file)).toBe(true);
  });

  it('that cannot be read any more says why', async () => {
    const problem = { code: 'file-unreadable', params: { file: 'жад.tmx', reason: 'ENOENT' } };
    const read = (start: number) =>
      Promise.resolve(start === 0 ? succeeded(new Uint8Array(1_048_576)) : failed(problem));
    await expect(collected(bytesOf(read, 3_000_000))).rejects.toMatchObject({ problem });
  });

  it('is written in parts of one length but for the last, the same bytes', async () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 1, max: 30 }), async (some, length) => {
        async function* given(): AsyncIterable<Uint8Array> {
          for (const part of some) yield await Promise.resolve(part);
        }
        const written = await collected(inPartsOf(given(), length));
        expect(joined(written)).toEqual(joined(some));
        expect(written.slice(0, -1).every((part) => part.length === length)).toBe(true);
        expect(written.every((part) => part.length > 0 && part.length <= length)).toBe(true);
      }),
    );
  });
});
