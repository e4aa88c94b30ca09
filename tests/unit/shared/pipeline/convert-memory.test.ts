import { describe, expect, it } from 'vitest';
import { csv } from '../../../../shared/formats/memory/csv/csv.ts';
import { memoryFormats } from '../../../../shared/formats/memory/memory-formats.ts';
import type { MemoryFormat } from '../../../../shared/formats/memory/memory-format.ts';
import { tmx } from '../../../../shared/formats/memory/tmx/tmx.ts';
import { tsv } from '../../../../shared/formats/memory/tsv/tsv.ts';
import { wholeBytes } from '../../../../shared/formats/whole-bytes.ts';
import { convertMemory } from '../../../../shared/pipeline/convert-memory.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import { aUnit } from '../../../support/a-unit.ts';
import { inParts, readWhole, writeWholeMemory } from '../../../support/whole-memory.ts';

const units = Array.from({ length: 3_000 }, (_, place) => {
  const number = String(place);
  const texts = { en: `No. ${number}`, ru: `№ ${number}`, kk: `${number} нөмірі` };
  return aUnit(texts, { id: number });
});

/** A file, which counts the bytes that were asked for. */
async function aFile(format: MemoryFormat) {
  const bytes = await writeWholeMemory(format, units);
  const file = { bytes, asked: 0, times: 0 };
  async function* open(): AsyncIterable<Uint8Array> {
    file.times += 1;
    file.asked = 0;
    for await (const part of inParts(file.bytes, 10_000)) {
      file.asked += part.length;
      yield part;
    }
  }
  return { file, request: { fileName: `agency.${format.name}`, memoryId: 'm', time: 0, open } };
}

describe.each(memoryFormats)('a memory that is converted into $name', (format) => {
  it('comes out whole, read as often as the format needs', async () => {
    const { file, request } = await aFile(tmx);
    const out: { bytes?: Uint8Array } = {};
    const converted = await convertMemory({ ...request, format }, async (parts) => {
      out.bytes = await wholeBytes(parts);
      return succeeded(undefined);
    });
    expect(converted).toMatchObject({ ok: true, value: { units: 3_000, unitsLeftOut: 0 } });
    expect(file.times).toBe(format.needsLanguages ? 2 : 1);
    const back = await readWhole(format, out.bytes ?? new Uint8Array());
    expect(back.ok && back.value.units.map(({ variants }) => variants)).toEqual(
      units.map(({ variants }) => variants),
    );
  });

  it('is damaged: whoever writes is told, and so is the caller', async () => {
    const { file, request } = await aFile(tmx);
    file.bytes = file.bytes.subarray(0, -20);
    let wasWritten = false;
    const converted = await convertMemory({ ...request, format }, async (parts) => {
      try {
        await wholeBytes(parts);
        wasWritten = true;
        return succeeded(undefined);
      } catch {
        return failed('unwritable');
      }
    });
    expect(converted).toMatchObject({ ok: false, problem: { code: 'file-damaged-xml' } });
    expect(wasWritten).toBe(false);
  });

  it('is not read on where it cannot be written', async () => {
    const { file, request } = await aFile(tmx);
    const converted = await convertMemory({ ...request, format }, async (parts) => {
      for await (const part of parts) if (part.length > 0) return failed('disk full');
      return succeeded(undefined);
    });
    expect(converted).toEqual({ ok: false, problem: 'disk full' });
    expect(file.asked).toBeLessThan(file.bytes.length);
    const thrown = convertMemory({ ...request, format }, () => Promise.reject(new Error('broken')));
    await expect(thrown).rejects.toThrow('broken');
  });
});

// A TSV is read whole: what its quotation marks mean is decided by all of it.
describe.each(memoryFormats.filter((format) => format !== tsv))('a file in $name', (format) => {
  it('gives its units while it is read', async () => {
    const { file, request } = await aFile(format);
    const asked: number[] = [];
    await format.read(request.open(), () => {
      asked.push(file.asked);
      return Promise.resolve();
    });
    expect(asked.length).toBeGreaterThan(2);
    expect(asked[0]).toBeLessThan(file.bytes.length / 2);
  });

  it('is written while its units are given', async () => {
    let given = 0;
    async function* batches() {
      for (let at = 0; at < units.length; at += 500) {
        given += 500;
        yield await Promise.resolve(units.slice(at, at + 500));
      }
    }
    const seen: number[] = [];
    for await (const part of format.write(batches(), ['en', 'ru', 'kk'])) {
      if (part.length > 1_000) seen.push(given);
    }
    expect(seen[0]).toBeLessThan(units.length);
  });
});

describe('a table that is too large to be decided on', () => {
  it('is refused before it is held, where its format needs all of it', async () => {
    const part = new Uint8Array(50 * 1024 * 1024).fill(0x61);
    let parts = 0;
    async function* endless() {
      for (; parts < 100; parts += 1) yield await Promise.resolve(part);
    }
    expect(await tsv.read(endless(), () => Promise.resolve())).toEqual({
      ok: false,
      problem: { code: 'file-too-large', params: { megabytes: 400 } },
    });
    expect(parts).toBeLessThan(10);
    expect(await csv.read(endless(), () => Promise.resolve())).toMatchObject({
      problem: { code: 'file-table-languages' },
    });
  });
});
