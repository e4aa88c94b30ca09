import type { SavedFile } from '../../../shared/desktop/contract.ts';
import type { ExchangeProgress, MemoryImport } from '../../workers/jobs.ts';

export type { ExchangeProgress };

/** What came of an import. */
export interface ImportReport extends Omit<MemoryImport, 'blocks' | 'journal'> {
  readonly memoryId: string;
  readonly fileName: string;
}

/** What came of an export. */
export interface ExportedFile extends SavedFile {
  readonly units: number;
}
