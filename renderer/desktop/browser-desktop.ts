import type { ChosenFile, Desktop } from '../../shared/desktop/contract.ts';
import { present } from '../../shared/invariant.ts';
import { failed, succeeded } from '../../shared/result.ts';

/**
 * What a plain browser can do of the operating system's side: files through its own chooser and downloads.
 * There is no journal outside IndexedDB here; the tests of the interface run on this, translators never do.
 */
export function browserDesktop(page: Window): Desktop {
  const chosen = new Map<string, File>();
  const begun = new Map<string, { readonly name: string; readonly parts: BlobPart[] }>();
  return {
    'files.choose': async ({ purpose }) => {
      const files = await chooseFiles(page, purpose === 'story');
      return files.map((file): ChosenFile => {
        const token = crypto.randomUUID();
        chosen.set(token, file);
        return { token, name: file.name, size: file.size };
      });
    },
    'files.chooseFolder': async () => {
      const files = await chooseFiles(page, true, true);
      const [first] = files;
      if (first === undefined) return succeeded(undefined);
      const [name = ''] = first.webkitRelativePath.split('/');
      return succeeded({
        name,
        files: files.map((file) => {
          const token = crypto.randomUUID();
          chosen.set(token, file);
          const path = file.webkitRelativePath.split('/').slice(1).join('/');
          return { token, name: file.name, size: file.size, path };
        }),
        passedOver: 0,
      });
    },
    'files.read': async ({ token }) => {
      const file = chosen.get(token);
      if (file === undefined) return failed({ code: 'file-unreadable', params: { file: token } });
      return succeeded(new Uint8Array(await file.arrayBuffer()));
    },
    'files.readPart': async ({ token, start, length }) => {
      const file = chosen.get(token);
      if (file === undefined) return failed({ code: 'file-unreadable', params: { file: token } });
      return succeeded(new Uint8Array(await file.slice(start, start + length).arrayBuffer()));
    },
    'files.save': ({ suggestedName, bytes }) => {
      download(page, suggestedName, [new Uint8Array(bytes)]);
      return Promise.resolve(succeeded({ name: suggestedName }));
    },
    'files.beginSave': ({ suggestedName }) => {
      const token = crypto.randomUUID();
      begun.set(token, { name: suggestedName, parts: [] });
      return Promise.resolve(succeeded({ token, name: suggestedName }));
    },
    'files.writePart': ({ token, bytes }) => {
      begun.get(token)?.parts.push(new Uint8Array(bytes));
      return Promise.resolve(succeeded(undefined));
    },
    'files.endSave': ({ token }) => {
      const { name, parts } = present(begun.get(token), 'a file is begun before it is ended');
      begun.delete(token);
      download(page, name, parts);
      return Promise.resolve(succeeded({ name }));
    },
    'files.cancelSave': ({ token }) => {
      begun.delete(token);
      return Promise.resolve(undefined);
    },
    'journal.append': () => Promise.resolve(succeeded(undefined)),
    'log.problem': () => Promise.resolve(undefined),
    'app.facts': () =>
      Promise.resolve({ version: '', platform: 'browser', language: 'en', userName: '' }),
    'app.setLanguage': () => Promise.resolve(undefined),
    'app.setTheme': () => Promise.resolve(undefined),
    'app.readyToQuit': () => Promise.resolve(undefined),
    'on:menu.command': () => () => undefined,
    'on:app.quitting': () => () => undefined,
  };
}

function download(page: Window, name: string, parts: BlobPart[]): void {
  const link = page.document.createElement('a');
  link.href = URL.createObjectURL(new Blob(parts));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function chooseFiles(page: Window, several: boolean, isFolder = false): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = page.document.createElement('input');
    input.type = 'file';
    input.multiple = several;
    input.webkitdirectory = isFolder;
    input.addEventListener('change', () => {
      resolve([...(input.files ?? [])]);
    });
    input.addEventListener('cancel', () => {
      resolve([]);
    });
    input.click();
  });
}
