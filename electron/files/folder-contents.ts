import { readdir } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import type { ChosenFolder, FolderFile } from '../../shared/desktop/contract.ts';
import { failed, succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { ChosenFiles } from './chosen-files.ts';
import { fileEndings } from './file-filters.ts';
import { reasonOf } from './reason-of.ts';

/** More files than this are no archive of stories but a disk chosen by mistake. */
const mostFiles = 60_000;

/**
 * The story files in a folder and the folders in it, by their endings; hidden files and folders and links are passed by.
 * Problems: `folder-unreadable` (`folder`, `reason`), `folder-too-large` (`files`). A folder inside that cannot be read
 * is as good as empty.
 */
export async function folderContents(
  folder: string,
  chosen: ChosenFiles,
): Promise<Result<ChosenFolder>> {
  const found: string[] = [];
  const folders = [folder];
  let passedOver = 0;
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    const within = await entriesOf(next);
    if (!within.ok && next === folder) return within;
    for (const entry of within.ok ? within.value : []) {
      const path = join(next, entry.name);
      if (isHidden(entry.name)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isStory(entry.name)) found.push(path);
      else if (entry.isFile()) passedOver += 1;
    }
    if (found.length + passedOver > mostFiles) {
      return failed({ code: 'folder-too-large', params: { files: mostFiles } });
    }
  }
  const files: FolderFile[] = [];
  for (const path of found.sort()) {
    const within = relative(folder, path).split(sep).join('/');
    files.push({ ...(await chosen.add(path, 'story')), path: within });
  }
  return succeeded({ name: basename(folder), files, passedOver });
}

async function entriesOf(folder: string) {
  try {
    return succeeded(await readdir(folder, { withFileTypes: true }));
  } catch (error) {
    const params = { folder: basename(folder), reason: reasonOf(error) };
    return failed({ code: 'folder-unreadable', params });
  }
}

/** Office programs leave `~$name.docx` beside a document that is open. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$');
}

function isStory(name: string): boolean {
  return fileEndings.story.includes(extname(name).slice(1).toLowerCase());
}
