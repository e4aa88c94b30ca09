import type { ChosenFile, Desktop } from '../../../shared/desktop/contract.ts';
import { failed } from '../../../shared/result.ts';
import type { ReadPart } from '../../workers/jobs.ts';

/** A file to import: one that the user chose in the system's dialog, or one that was dropped. */
export type ImportSource = ChosenFile | File;

/**
 * What the exchange worker reads: a dropped file by itself, a chosen one through the system's side. Problems: those of
 * the system's side, and `file-unreadable` (`file`, `reason`).
 */
export function partsOf(
  desktop: Pick<Desktop, 'files.readPart'>,
  source: ImportSource,
): Blob | ReadPart {
  if (source instanceof Blob) return source;
  const { token, name } = source;
  return async (start, end) => {
    try {
      return await desktop['files.readPart']({ token, start, length: end - start });
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      return failed({ code: 'file-unreadable', params: { file: name, reason } });
    }
  };
}
