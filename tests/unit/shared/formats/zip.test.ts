import { describe, expect, it } from 'vitest';
import { openZip, zipLimits } from '../../../../shared/formats/zip.ts';
import { bytesIn } from '../../../support/bytes-in.ts';
import { zipOf } from '../../../support/zip-of.ts';

async function problemOf(bytes: Uint8Array, part = 'word/document.xml'): Promise<string> {
  const archive = await openZip(bytes);
  if (!archive.ok) return archive.problem.code;
  const read = await archive.value.read(part);
  return read.ok ? 'read' : read.problem.code;
}

/** The archive with every 32-bit number `from` in it changed to `to`. */
function withNumber(bytes: Uint8Array, from: number, to: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    if (view.getUint32(at, true) === from) view.setUint32(at, to, true);
  }
  return changed;
}

/** The archive with the name of a part changed, of equal length, wherever it stands. */
function withName(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .replaceAll(from, to);
  return Uint8Array.from(text, (character: string) => character.charCodeAt(0));
}

describe('openZip', () => {
  const text = 'Қазақстан '.repeat(1_000);

  it('reads a part, by its name in any case', async () => {
    const archive = await openZip(await zipOf({ 'word/Document.xml': text }));
    if (!archive.ok) throw new Error(archive.problem.code);
    expect(archive.value.names).toEqual(['word/Document.xml']);
    expect(await archive.value.read('word/document.xml')).toEqual({
      ok: true,
      value: bytesIn('utf-8', text),
    });
    expect(await archive.value.read('word/styles.xml')).toMatchObject({
      problem: { code: 'file-part-missing', params: { part: 'word/styles.xml' } },
    });
  });

  it('refuses a part that is larger than it claims, or smaller', async () => {
    const bytes = await zipOf({ 'word/document.xml': text });
    const size = bytesIn('utf-8', text).length;
    expect(await problemOf(withNumber(bytes, size, 100))).toBe('file-damaged-zip');
    expect(await problemOf(withNumber(bytes, size, size + 1))).toBe('file-damaged-zip');
  });

  it('refuses a bomb by its claim', async () => {
    const bytes = await zipOf({ 'word/document.xml': text });
    const size = bytesIn('utf-8', text).length;
    expect(await problemOf(withNumber(bytes, size, zipLimits.bytesPerPart + 1))).toBe(
      'file-zip-too-large',
    );
  });

  it('refuses what is damaged or cut short', async () => {
    const bytes = await zipOf({ 'word/document.xml': text });
    const damaged = bytes.slice();
    damaged[60] = (damaged[60] ?? 0) ^ 0xff;
    expect(await problemOf(damaged)).toBe('file-damaged-zip');
    expect(await problemOf(bytes.subarray(0, bytes.length - 30))).toBe('file-damaged-zip');
    expect(await problemOf(bytesIn('utf-8', 'PK\u0003\u0004'))).toBe('file-damaged-zip');
  });

  it.each(['../a.xml', '/aaa.xml', 'C:/a.xml', 'B/../..x', '..\\a.xml'])(
    'refuses the name %s',
    async (name) => {
      const bytes = await zipOf({ 'abcd.xml': text });
      const harmless = 'abcd.xml'.slice(0, name.length);
      const hostile = withName(bytes, harmless, name.slice(0, harmless.length));
      expect(await problemOf(hostile, 'a.xml')).toBe('file-unsafe-zip');
    },
  );

  it('refuses a name that stands twice, also in other letters', async () => {
    const bytes = await zipOf({ 'a.xml': text, 'B.xml': text });
    expect(await problemOf(withName(bytes, 'B.xml', 'A.xml'))).toBe('file-unsafe-zip');
  });

  it('refuses more parts than a document has', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 5_001 }, (_, index) => [`${String(index)}.xml`, '']),
    );
    expect(await problemOf(await zipOf(parts))).toBe('file-zip-too-large');
  });
});
