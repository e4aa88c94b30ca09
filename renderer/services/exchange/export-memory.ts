import type { BegunSave } from '../../../shared/desktop/contract.ts';
import type { Memory } from '../../../shared/model/memory.ts';
import { extensionOf } from '../../../shared/formats/file-name.ts';
import { memoryFormats } from '../../../shared/formats/memory/memory-formats.ts';
import { safeFileName } from '../../../shared/pipeline/safe-file-name.ts';
import { failed, succeeded } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExchangeProgress } from '../../workers/jobs.ts';
import { attempt } from '../attempt.ts';
import type { Services } from '../services.ts';
import type { ExportedFile } from './exchange-reports.ts';
import type { ExchangeRun } from './exchange-run.ts';

/** A format of `shared/formats/memory/memory-formats.ts`. */
export interface ExportFormat {
  readonly name: string;
  /** Without a dot. */
  readonly extension: string;
}

/**
 * Writes every unit of a memory as a file where the user chooses; undefined where the user chose nothing. The file is
 * there when it is whole. `name`: what the file is to be called, without an ending. Problems: `file-not-written`
 * (`file`, `reason`), `cancelled`, `worker-failed` (`reason`).
 */
export function startExport(
  services: Services,
  { id }: Pick<Memory, 'id'>,
  name: string,
  format: ExportFormat,
  onProgress: (progress: ExchangeProgress) => void,
): ExchangeRun<ExportedFile | undefined> {
  const jobId = services.newId();
  return {
    result: attempt(async (): Promise<Result<ExportedFile | undefined>> => {
      await services.drafts.flush();
      const suggestedName = safeFileName(withoutEnding(name), format.extension);
      const begun = await services.desktop['files.beginSave']({ suggestedName });
      if (!begun.ok || begun.value === undefined) return begun.ok ? succeeded(undefined) : begun;
      return writeParts(services, jobId, id, format, begun.value, onProgress);
    }),
    cancel: () => {
      services.jobs.exchange.cancel(jobId);
    },
  };
}

async function writeParts(
  { desktop, jobs }: Services,
  jobId: string,
  memoryId: string,
  format: ExportFormat,
  { token, name: file }: BegunSave,
  onProgress: (progress: ExchangeProgress) => void,
): Promise<Result<ExportedFile>> {
  const writePart = async (bytes: Uint8Array): Promise<Result<undefined>> => {
    try {
      return await desktop['files.writePart']({ token, bytes });
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      return failed({ code: 'file-not-written', params: { file, reason } });
    }
  };
  const result = await jobs.exchange.exportMemory(
    jobId,
    memoryId,
    format.name,
    writePart,
    onProgress,
  );
  if (!result.ok) {
    await desktop['files.cancelSave']({ token });
    return result;
  }
  const saved = await desktop['files.endSave']({ token });
  return saved.ok ? succeeded({ ...saved.value, units: result.value }) : saved;
}

/** A memory is often called like the file that it came from. */
function withoutEnding(name: string): string {
  const extension = extensionOf(name);
  const isFile = memoryFormats.some(({ extensions }) => extensions.includes(extension));
  return isFile ? name.slice(0, -extension.length - 1) : name;
}
