import type { MemoryFormat } from '../memory-format.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff2 } from './v2/write-xliff2.ts';

/** XLIFF 2.1; any version is read. */
export const xliff2: MemoryFormat = {
  name: 'xliff2',
  extensions: ['xliff'],
  mediaType: 'application/xliff+xml',
  needsLanguages: true,
  read: readXliff,
  write: writeXliff2,
};
