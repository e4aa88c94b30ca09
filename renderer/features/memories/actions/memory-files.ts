import type { ChosenFile, SavedFile } from '../../../../shared/desktop/contract.ts';
import { safeFileName } from '../../../../shared/pipeline/safe-file-name.ts';
import { succeeded } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { save, tellJournal } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import type { LeftOutForReason } from '../../../../shared/formats/memory/left-out-by-reason.ts';

/** What came of an import. */
export interface ImportedMemory {
  readonly fileName: string;
  readonly units: number;
  readonly leftOut: readonly LeftOutForReason[];
}

/** Asks for the file of a memory; undefined where the user chose none. */
export async function chooseMemory(services: Services): Promise<ChosenFile | undefined> {
  const [file] = await services.desktop['files.choose']({ purpose: 'memory' });
  return file;
}

/**
 * Takes the units of a chosen TMX or TSV file in as a reference memory: all of them or none. Problems: those of
 * the file, of the store, and `cancelled`.
 */
export async function importMemory(
  services: Services,
  file: ChosenFile,
): Promise<Result<ImportedMemory>> {
  const bytes = await services.desktop['files.read']({ token: file.token });
  if (!bytes.ok) return bytes;
  const memory = {
    id: services.newId(),
    name: file.name,
    role: 'reference',
    penalty: 0,
    createdAt: services.clock(),
  } as const;
  const { exchange } = services.jobs;
  const ended = await exchange.run((jobs) => jobs.importMemory(file.name, bytes.value, memory));
  if (!ended.ok) {
    // Whoever cancels at the last moment may find it stored: then it goes again.
    if ((await services.storage.memory(memory.id)) !== undefined) {
      await deleteMemory(services, memory.id);
    }
    return ended;
  }
  const imported = ended.value;
  if (!imported.ok) return imported;
  await tellJournal(services, imported.value.journal);
  void services.jobs.memory
    .run((jobs) => jobs.addMemory(memory.id))
    .then(() => {
      services.memoryChanged.set(services.memoryChanged.get() + 1);
    });
  const { units, leftOut } = imported.value;
  return succeeded({ fileName: file.name, units, leftOut });
}

/** Writes every unit of a memory as a file where the user chooses. */
export async function exportMemory(
  services: Services,
  memoryId: string,
  name: string,
  format: 'tmx' | 'tsv',
): Promise<Result<SavedFile | undefined>> {
  await services.drafts.flush();
  const bytes = await services.jobs.exchange.run((jobs) => jobs.exportMemory(memoryId, format));
  if (!bytes.ok) return bytes;
  const stem = name.replace(/\.(?:tmx|tsv)$/iu, '');
  return services.desktop['files.save']({
    suggestedName: safeFileName(stem, format),
    bytes: bytes.value,
  });
}

/** Deletes a memory with all its units. */
export async function deleteMemory(services: Services, memoryId: string): Promise<void> {
  await save(services, { delete: { memories: [memoryId] } });
}
