import type { Memory } from '../../../../shared/model/memory.ts';
import { startExport } from '../../../services/exchange/export-memory.ts';
import type { ExportFormat } from '../../../services/exchange/export-memory.ts';
import type { ExchangeResult } from '../../../services/exchange/exchange-board.ts';
import { startImport } from '../../../services/exchange/import-memory.ts';
import type { ImportSource } from '../../../services/exchange/import-source.ts';
import type { ImportTarget } from '../../../services/exchange/import-target.ts';
import type { Services } from '../../../services/services.ts';

/** Asks for the files of memories; none where the user chose none. */
export function chooseMemoryFiles({ desktop }: Services): Promise<readonly ImportSource[]> {
  return desktop['files.choose']({ purpose: 'memory' });
}

/** Takes files into a memory, one after the other; how it goes stands on the board. */
export async function importFiles(
  services: Services,
  files: readonly ImportSource[],
  target: ImportTarget,
): Promise<void> {
  let into = target;
  for (const file of files) {
    const end = await services.exchanges.beginImport(file.name, (onProgress) =>
      startImport(services, file, into, onProgress),
    );
    tellUnwatched(services, end);
    // The files of a new memory all go into the one that the first of them made.
    if (end.kind === 'imported') into = { kind: 'existing', memoryId: end.report.memoryId };
  }
}

/** Writes every unit of a memory as a file where the user chooses. */
export async function exportMemory(
  services: Services,
  memory: Memory,
  name: string,
  format: ExportFormat,
): Promise<void> {
  const end = await services.exchanges.beginExport(name, (onProgress) =>
    startExport(services, memory, name, format, onProgress),
  );
  if (end !== undefined) tellUnwatched(services, end);
}

/** Whoever does not look at the list of imports and exports is told how one ended. */
function tellUnwatched({ exchanges, notice }: Services, end: ExchangeResult): void {
  if (exchanges.isWatched()) return;
  if (end.kind === 'failed') {
    if (end.problem.code !== 'cancelled') notice.set({ kind: 'problem', problem: end.problem });
  } else if (end.kind === 'exported') {
    notice.set({ kind: 'done', key: 'exported', params: { file: end.file.name } });
  } else {
    const { added, fileName } = end.report;
    notice.set({
      kind: 'done',
      key: 'memories:imported',
      params: { count: added, file: fileName },
    });
  }
}
