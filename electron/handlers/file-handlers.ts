import type { BrowserWindow, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { app, dialog } from 'electron';
import { existsSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { failed, succeeded } from '../../shared/result.ts';
import { ChosenFiles } from '../files/chosen-files.ts';
import { openFilters, saveFilters } from '../files/file-filters.ts';
import { freePath } from '../files/free-path.ts';
import type { PreferencesFile } from '../files/preferences.ts';
import { reasonOf } from '../files/reason-of.ts';
import { suggestedFileName } from '../files/suggested-file-name.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Handlers } from '../ipc/handle.ts';
import type { LanguageChoice } from './language-choice.ts';

type FileHandlers = Pick<Handlers, 'files.choose' | 'files.read' | 'files.save'>;

/** The page asks for files; where they are is between the user and this side. */
export function fileHandlers(
  window: BrowserWindow,
  preferences: PreferencesFile,
  language: LanguageChoice,
): FileHandlers {
  const chosen = new ChosenFiles();
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

    'files.read': ({ token }) => chosen.read(token),

    'files.save': async ({ suggestedName, bytes }) => {
      const { name, ending } = suggestedFileName(suggestedName);
      const options: SaveDialogOptions = {
        defaultPath: freePath(saveFolder(preferences), name, ending),
        filters: saveFilters(ending, language.current()),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      // Current Electron gives an empty path and 25 none at all where the user cancelled.
      if (canceled || !filePath) return succeeded(undefined);
      const path = withEnding(filePath, ending);
      try {
        await writeWhole(path, bytes);
      } catch (error) {
        const params = { file: basename(path), reason: reasonOf(error) };
        return failed({ code: 'file-not-written', params });
      }
      preferences.change({ lastFolder: dirname(path), savedFolder: dirname(path) });
      return succeeded({ name: basename(path) });
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
