import type { MemoryFormat, MemoryReading } from '../formats/memory/memory-format.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import type { Problem, Result } from '../result.ts';
import { HandOver } from './hand-over.ts';
import { readMemory, type ReadMemoryRequest, type ReadUnit } from './read-memory.ts';

export interface ConvertMemoryRequest extends Omit<ReadMemoryRequest, 'bytes'> {
  /** The file's bytes from its beginning: asked for once, and once more where `format` needs all languages first. */
  readonly open: () => AsyncIterable<Uint8Array>;
  /** What it is converted into. */
  readonly format: MemoryFormat;
}

/** What was being read is damaged: thrown to whoever writes, who must leave nothing. */
class Damaged extends Error {
  override readonly name = 'Damaged';
}

/**
 * Reads a memory's file of any format and gives it in another one to `write`, holding a small part of it at a time.
 * Where the file is damaged, the parts end with an error, after which `write` must leave nothing; then the problem of
 * the file is given back, else that of `write`. What the bytes or `write` throws is thrown on.
 */
export async function convertMemory<WriteProblem>(
  { open, format, ...request }: ConvertMemoryRequest,
  write: (parts: AsyncIterable<Uint8Array>) => Promise<Result<undefined, WriteProblem>>,
): Promise<Result<MemoryReading, Problem | WriteProblem>> {
  const read: Read = (take) => readMemory({ ...request, bytes: open() }, take);
  const before = format.needsLanguages ? await read(() => Promise.resolve()) : undefined;
  if (before?.ok === false) return before;
  const units = new HandOver<readonly TranslationUnit[]>();
  const reading = readInto(units, read);
  const written = await writeFrom(units, reading, () =>
    write(format.write(units.values(), before?.value.languages ?? [])),
  );
  if (written.ok) return reading;
  const damaged = await reading.catch(() => undefined);
  return damaged?.ok === false ? damaged : written;
}

type Read = (take: (units: readonly ReadUnit[]) => Promise<void>) => Promise<Result<MemoryReading>>;

/** What `write` gives; where it fails, nobody waits for units that nobody takes. */
async function writeFrom<WriteProblem>(
  units: HandOver<readonly TranslationUnit[]>,
  reading: Promise<Result<MemoryReading>>,
  write: () => Promise<Result<undefined, WriteProblem>>,
): Promise<Result<undefined, WriteProblem>> {
  try {
    const written = await write();
    if (!written.ok) units.leave();
    return written;
  } catch (error) {
    units.leave();
    await reading.catch(() => undefined);
    throw error;
  }
}

async function readInto(
  units: HandOver<readonly TranslationUnit[]>,
  read: Read,
): Promise<Result<MemoryReading>> {
  let place = 0;
  try {
    const reading = await read((some) =>
      units.put(
        some.map((unit) => {
          place += 1;
          return { ...unit, id: unit.origin.unitName ?? String(place) };
        }),
      ),
    );
    units.end(reading.ok ? undefined : new Damaged(reading.problem.code));
    return reading;
  } catch (error) {
    units.end(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
}
