import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { app, dialog } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { failed, succeeded } from '../../shared/result.ts';
import { ChosenFiles } from '../files/chosen-files.ts';
import { openFilters, saveFilters } from '../files/file-filters.ts';
import { folderContents } from '../files/folder-contents.ts';
import { freePath } from '../files/free-path.ts';
import { PendingSaves } from '../files/pending-saves.ts';
import type { PreferencesFile } from '../files/preferences.ts';
import { reasonOf } from '../files/reason-of.ts';
import { suggestedFileName } from '../files/suggested-file-name.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Handlers } from '../ipc/handle.ts';
import type { LanguageChoice } from './language-choice.ts';

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `files.${string}`>>;

/** The page asks for files; where they are is between the user and this side. */
export function fileHandlers(
  window: BrowserWindow,
  preferences: PreferencesFile,
  language: LanguageChoice,
): FileHandlers {
  const chosen = new ChosenFiles();
  const pending = new PendingSaves();
  window.on('closed', () => void pending.cancelAll());
  window.webContents.on('render-process-gone', () => void pending.cancelAll());

  /** Asks where to save; undefined where the user cancelled. */
  async function pathToSave(suggestedName: string): Promise<string | undefined> {
    const { name, ending } = suggestedFileName(suggestedName);
    const options: SaveDialogOptions = {
      defaultPath: freePath(saveFolder(preferences), name, ending),
      filters: saveFilters(ending, language.current()),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    };
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    // Current Electron gives an empty path and 25 none at all where the user cancelled.
    return canceled || !filePath ? undefined : withEnding(filePath, ending);
  }

  function rememberFolder(path: string): void {
    preferences.change({ lastFolder: dirname(path), savedFolder: dirname(path) });
  }

  return {
    'files.choose': async ({ purpose }) => {
      const folder = firstFolder([preferences.value.lastFolder]);
      const options: OpenDialogOptions = {
        // The versions of a story are chosen together; a memory is imported alone.
        properties: purpose === 'story' ? ['openFile', 'multiSelections'] : ['openFile'],
        filters: openFilters(purpose, language.current()),
        ...(folder !== undefined && { defaultPath: folder }),
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
      const [first] = filePaths;
      if (canceled || first === undefined) return [];
      preferences.change({ lastFolder: dirname(first) });
      return Promise.all(filePaths.map((path) => chosen.add(path, purpose)));
    },

    'files.chooseFolder': async () => {
      const folder = firstFolder([preferences.value.lastFolder]);
      const options: OpenDialogOptions = {
        properties: ['openDirectory'],
        ...(folder !== undefined && { defaultPath: folder }),
      };
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
      const [path] = filePaths;
      if (canceled || path === undefined) return succeeded(undefined);
      preferences.change({ lastFolder: path });
      return folderContents(path, chosen);
    },

    'files.read': ({ token }) => chosen.read(token),

    'files.readPart': ({ token, start, length }) => chosen.readPart(token, start, length),

    'files.save': async ({ suggestedName, bytes }) => {
      const path = await pathToSave(suggestedName);
      if (path === undefined) return succeeded(undefined);
      try {
        await writeWhole(path, bytes);
      } catch (error) {
        const params = { file: basename(path), reason: reasonOf(error) };
        return failed({ code: 'file-not-written', params });
      }
      rememberFolder(path);
      return succeeded({ name: basename(path) });
    },

    'files.beginSave': async ({ suggestedName }) => {
      const path = await pathToSave(suggestedName);
      return path === undefined ? succeeded(undefined) : pending.begin(path);
    },

    'files.writePart': ({ token, bytes }) => pending.write(token, bytes),

    'files.endSave': async ({ token }) => {
      const ended = await pending.end(token);
      if (!ended.ok) return ended;
      rememberFolder(ended.value.path);
      return succeeded({ name: ended.value.name });
    },

    'files.cancelSave': async ({ token }) => {
      await pending.cancel(token);
      return undefined;
    },
  };
}

/** Where something was saved last, never where the sources lie: one Enter must not come near an original. */
function saveFolder(preferences: PreferencesFile): string {
  const folders = [preferences.value.savedFolder, app.getPath('documents'), app.getPath('home')];
  return firstFolder(folders) ?? '';
}

function firstFolder(folders: readonly (string | undefined)[]): string | undefined {
  return folders.find((folder) => folder !== undefined && existsSync(folder));
}

/** Linux dialogs add no ending; it is added where that replaces no file the user was not asked about. */
function withEnding(path: string, ending: string): string {
  const wanted = `${path}.${ending}`;
  return ending !== '' && extname(path) === '' && !existsSync(wanted) ? wanted : path;
}
