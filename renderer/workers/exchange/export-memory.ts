import { memoryFormats } from '../../../shared/formats/memory/memory-formats.ts';
import { present } from '../../../shared/invariant.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { UnitStore } from '../../storage/units/unit-store.ts';
import type { ExchangeProgress, WritePart } from '../jobs.ts';
import { goOnUnless, Interrupted } from './interrupted.ts';
import { inPartsOf } from './in-parts-of.ts';

/** Small enough to pass through the window between two frames. */
const partLength = 1024 * 1024;

/** What an export reaches beyond the units. */
export interface ExportSurroundings {
  readonly units: UnitStore;
  readonly writePart: WritePart;
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: ExchangeProgress) => void;
}

/**
 * Writes every unit of a memory as one file, part by part; gives their number. Problems: those of `writePart`, and
 * `cancelled`.
 */
export async function exportMemoryFile(
  { units, writePart, isCancelled, onProgress }: ExportSurroundings,
  memoryId: string,
  formatName: string,
): Promise<Result<number>> {
  const named = memoryFormats.find(({ name }) => name === formatName);
  const format = present(named, `${formatName} is a memory format`);
  const all = await units.count(memoryId);
  let written = 0;

  async function* batches(): AsyncIterable<readonly TranslationUnit[]> {
    for await (const batch of units.unitsOf(memoryId)) {
      goOnUnless(isCancelled);
      written += batch.length;
      onProgress({ step: 'writing', done: written, all, units: written });
      yield batch;
    }
  }

  try {
    const languages = format.needsLanguages ? await languagesOf(units, memoryId, isCancelled) : [];
    for await (const part of inPartsOf(format.write(batches(), languages), partLength)) {
      goOnUnless(isCancelled);
      const end = await writePart(part);
      if (!end.ok) return end;
    }
    return succeeded(written);
  } catch (error) {
    if (error instanceof Interrupted) return failed(error.problem);
    throw error;
  }
}

async function languagesOf(
  units: UnitStore,
  memoryId: string,
  isCancelled: () => boolean,
): Promise<readonly LanguageTag[]> {
  const languages = new Set<LanguageTag>();
  for await (const batch of units.unitsOf(memoryId)) {
    goOnUnless(isCancelled);
    for (const { variants } of batch) for (const tag of Object.keys(variants)) languages.add(tag);
  }
  return [...languages];
}
