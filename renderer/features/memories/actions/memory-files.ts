import type { SavedFile } from '../../../../shared/desktop/contract.ts';
import { safeFileName } from '../../../../shared/pipeline/safe-file-name.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { save, tellJournal } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import type { MemoryImport } from '../../../workers/jobs.ts';

export interface ImportedMemory extends MemoryImport {
  readonly fileName: string;
}

/**
 * Asks for a TMX or TSV file and takes its units in as a reference memory: all of them or none. Undefined inside
 * where the user cancelled.
 */
export async function importMemory(
  services: Services,
): Promise<Result<ImportedMemory | undefined>> {
  const [file] = await services.desktop['files.choose']({ purpose: 'memory' });
  if (file === undefined) return succeeded(undefined);
  const bytes = await services.desktop['files.read']({ token: file.token });
  if (!bytes.ok) return bytes;
  const memory = {
    id: services.newId(),
    name: file.name,
    role: 'reference',
    penalty: 0,
    createdAt: services.clock(),
  } as const;
  const imported = await services.jobs.batch.run((jobs) =>
    jobs.importMemory({ name: file.name, bytes: bytes.value }, memory),
  );
  if (imported === undefined) return succeeded(undefined);
  if (!imported.ok) return imported;
  await tellJournal(services, imported.value.journal);
  await reloadMemories(services);
  return succeeded({ ...imported.value, fileName: file.name });
}

/** Writes every unit of a memory as a file where the user chooses. */
export async function exportMemory(
  services: Services,
  memoryId: string,
  name: string,
  format: 'tmx' | 'tsv',
): Promise<Result<SavedFile | undefined>> {
  await services.drafts.flush();
  const bytes = await services.jobs.batch.run((jobs) => jobs.exportMemory(memoryId, format));
  if (bytes === undefined) return failed({ code: 'cancelled', params: {} });
  const stem = name.replace(/\.(?:tmx|tsv)$/iu, '');
  return services.desktop['files.save']({ suggestedName: safeFileName(stem, format), bytes });
}

/** Deletes a memory with all its units. */
export async function deleteMemory(services: Services, memoryId: string): Promise<void> {
  const units = await services.storage.unitsOfMemory(memoryId);
  await save(services, {
    delete: { memories: [memoryId], units: units.map((unit) => unit.id) },
  });
  await reloadMemories(services);
}

async function reloadMemories(services: Services): Promise<void> {
  await services.jobs.memory.load();
  services.memoryChanged.set(services.memoryChanged.get() + 1);
}
