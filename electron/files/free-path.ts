import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file in the folder that is not there yet: `name`, or with the first free number from 2 before its ending
 * (`talks 2.docx`). `ending` is that of the name, without its dot.
 */
export function freePath(folder: string, name: string, ending: string): string {
  const suffix = ending === '' ? '' : `.${ending}`;
  const stem = name.slice(0, name.length - suffix.length);
  let path = join(folder, name);
  for (let number = 2; existsSync(path); number += 1) {
    path = join(folder, `${stem} ${number}${suffix}`);
  }
  return path;
}
