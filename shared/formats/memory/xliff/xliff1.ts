import type { MemoryFormat } from '../memory-format.ts';
import { readXliff } from './read-xliff.ts';
import { writeXliff1 } from './v1/write-xliff1.ts';

/** XLIFF 1.2, which every tool takes; any version is read. */
export const xliff1: MemoryFormat = {
  name: 'xliff',
  extensions: ['xlf'],
  mediaType: 'application/x-xliff+xml',
  needsLanguages: true,
  read: readXliff,
  write: writeXliff1,
};
