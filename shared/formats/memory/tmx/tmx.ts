import { wholeBytesFormat } from '../whole-bytes-format.ts';
import { readTmx } from './read-tmx.ts';
import { writeTmx } from './write-tmx.ts';

/** TMX: 1.1 to 1.4b is read, 1.4b written. */
export const tmx = wholeBytesFormat(
  {
    name: 'tmx',
    extensions: ['tmx'],
    mediaType: 'application/x-tmx+xml',
    needsLanguages: false,
  },
  readTmx,
  writeTmx,
);
