import type { MemoryFormat } from '../memory-format.ts';
import { readTmx } from './read-tmx.ts';
import { writeTmx } from './write-tmx.ts';

/** TMX: 1.1 to 1.4b is read, 1.4b written. */
export const tmx: MemoryFormat = {
  name: 'tmx',
  extensions: ['tmx'],
  mediaType: 'application/x-tmx+xml',
  read: readTmx,
  write: writeTmx,
};
