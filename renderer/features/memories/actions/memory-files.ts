import type { ChosenFile } from '../../../../shared/desktop/contract.ts';
import type { Result } from '../../../../shared/result.ts';
import { startExport } from '../../../services/exchange/export-memory.ts';
import type { ExportedFile } from '../../../services/exchange/export-memory.ts';
import type { ExchangeRun } from '../../../services/exchange/exchange-run.ts';
import { startImport } from '../../../services/exchange/import-memory.ts';
import type { ImportReport } from '../../../services/exchange/import-memory.ts';
import { usualTarget } from '../../../services/exchange/import-target.ts';
import type { Services } from '../../../services/services.ts';

/** Asks for the file of a memory; undefined where the user chose none. */
export async function chooseMemory(services: Services): Promise<ChosenFile | undefined> {
  const [file] = await services.desktop['files.choose']({ purpose: 'memory' });
  return file;
}

/** Takes the units of a chosen file into the memory that bears its name, or a new reference memory. */
export async function importMemory(
  services: Services,
  file: ChosenFile,
): Promise<ExchangeRun<ImportReport>> {
  return startImport(services, file, await usualTarget(services, file.name), () => undefined);
}

/** Writes every unit of a memory as a file where the user chooses. */
export function exportMemory(
  services: Services,
  memoryId: string,
  name: string,
  format: 'tmx' | 'tsv',
): Promise<Result<ExportedFile | undefined>> {
  const { result } = startExport(
    services,
    { id: memoryId },
    name,
    { name: format, extension: format },
    () => undefined,
  );
  return result;
}
