import { failed, succeeded, type Result } from '../../../result.ts';
import { readXml } from '../../xml.ts';
import type { ZipArchive } from '../../zip.ts';

/** What a part refers to, by the last word of the relationship's type (`officeDocument`, `styles`), inside the package only. */
export type Relationships = ReadonlyMap<string, string>;

/**
 * The parts that a part refers to; the package itself is the part with an empty name. Links that lead outside are
 * left out: nothing is ever fetched. Problem: `file-unsafe-zip` for a target that climbs out of the package.
 */
export async function relationshipsOf(
  archive: ZipArchive,
  part: string,
): Promise<Result<Relationships>> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = await archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes.ok) return bytes;
  const targets = new Map<string, string>();
  const unsafe: string[] = [];
  const read = readXml(bytes.value, {
    open: (element) => {
      const target = element.attribute('Target');
      const isOutside = element.attribute('TargetMode')?.toLowerCase() === 'external';
      if (element.name !== 'Relationship' || target === undefined || isOutside) return;
      const name = resolved(folder, target);
      if (name === undefined) unsafe.push(target);
      else targets.set(lastWord(element.attribute('Type') ?? ''), name);
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!read.ok) return read;
  return unsafe.length > 0 ? failed({ code: 'file-unsafe-zip', params: {} }) : succeeded(targets);
}

function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** The name of a part from a folder and what is written there; undefined where it climbs out of the package. */
function resolved(folder: string, target: string): string | undefined {
  const path = target.replaceAll('\\', '/');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined;
    if (step !== '..' && step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
