import type { Result } from '../result.ts';
import type { CommandId } from './commands.ts';

/** Languages of the interface; not those of a story. */
export type InterfaceLanguage = 'en' | 'ru' | 'kk';

export type Theme = 'system' | 'light' | 'dark';

/** A file that the user chose: the window knows its name, only the main process knows its place. */
export interface ChosenFile {
  readonly token: string;
  readonly name: string;
  readonly size: number;
}

/** A story file in a folder that the user chose. */
export interface FolderFile extends ChosenFile {
  /** Folders and name from the chosen folder down, `/` between them. */
  readonly path: string;
}

/** A folder that the user chose, with what it and the folders in it hold. */
export interface ChosenFolder {
  readonly name: string;
  /** Story files, in the order of their paths. */
  readonly files: readonly FolderFile[];
  /** Files of other kinds that were passed over. */
  readonly passedOver: number;
}

/** One line of the journal, written and flushed before the window says "saved". */
export interface JournalEntry {
  /** Rises by one for each entry; the same number is stored in IndexedDB by the same transaction. */
  readonly sequence: number;
  readonly table: string;
  readonly operation: 'put' | 'delete' | 'import';
  /**
   * The records that were written, the keys that were deleted, or an `ImportRecord` for each imported file. A memory
   * that is deleted takes its units along, and one that is put again after it has them back.
   */
  readonly records: readonly unknown[];
}

/** What an import brought. Its units are not in the journal: they are in the file that was imported. */
export interface ImportRecord {
  readonly memoryId: string;
  /** The file's name without its folder. */
  readonly fileName: string;
  /** How many units were stored. */
  readonly units: number;
}

/** A promise that the window's code broke to itself. No word of a document belongs in it. */
export interface PageProblem {
  /** The class of the error: an identifier of at most 100 characters. */
  readonly name: string;
  /** The stack's frames, a line each, without the error's message; at most 4000 characters. */
  readonly place: string;
}

export interface SavedFile {
  readonly name: string;
}

/** A file that is being written in parts, under the name that the user chose. */
export interface BegunSave {
  readonly token: string;
  readonly name: string;
}

/** The most bytes that a call carries of a file in parts. */
export const longestPart = 4 * 1024 * 1024;

export interface AppFacts {
  readonly version: string;
  readonly platform: string;
  /** The system's language where it is one of ours, else `en`. */
  readonly language: InterfaceLanguage;
  /** The translator's name as the system has it; a first proposal for the author of units. */
  readonly userName: string;
}

/** What the window may ask of the operating system's side: a line each, request and answer. */
export interface DesktopCalls {
  'files.choose': {
    request: { readonly purpose: 'story' | 'memory' };
    answer: readonly ChosenFile[];
  };
  /** Undefined where the user cancelled. Problem `folder-unreadable` (`folder`, `reason`), `folder-too-large` (`files`). */
  'files.chooseFolder': { request: undefined; answer: Result<ChosenFolder | undefined> };
  'files.read': { request: { readonly token: string }; answer: Result<Uint8Array> };
  /** `length` bytes from `start` on, fewer at the file's end; at most `longestPart`. */
  'files.readPart': {
    request: { readonly token: string; readonly start: number; readonly length: number };
    answer: Result<Uint8Array>;
  };
  /** Asks where, writes beside and renames. Undefined where the user cancelled. */
  'files.save': {
    request: { readonly suggestedName: string; readonly bytes: Uint8Array };
    answer: Result<SavedFile | undefined>;
  };
  /** Asks where, and begins a file beside it that parts are written to. Undefined where the user cancelled. */
  'files.beginSave': {
    request: { readonly suggestedName: string };
    answer: Result<BegunSave | undefined>;
  };
  /** At most `longestPart` bytes, one call after the other. After a problem nothing is left and the token is void. */
  'files.writePart': {
    request: { readonly token: string; readonly bytes: Uint8Array };
    answer: Result<undefined>;
  };
  /** Flushes and renames: only now is the file there, and whole. */
  'files.endSave': { request: { readonly token: string }; answer: Result<SavedFile> };
  /** Removes what was written; whatever stood in its place before is untouched. */
  'files.cancelSave': { request: { readonly token: string }; answer: undefined };
  /** Answered when the lines, in their order, are on the disk: all of them, or a problem. */
  'journal.append': { request: readonly JournalEntry[]; answer: Result<undefined> };
  /** Writes it to the log of problems. */
  'log.problem': { request: PageProblem; answer: undefined };
  'app.facts': { request: undefined; answer: AppFacts };
  /** The native menu and dialogs follow the window's language. */
  'app.setLanguage': { request: { readonly language: InterfaceLanguage }; answer: undefined };
  'app.setTheme': { request: { readonly theme: Theme }; answer: undefined };
  /** The window's answer to `app.quitting`: all drafts are stored. */
  'app.readyToQuit': { request: undefined; answer: undefined };
}

/** What the operating system's side tells the window. */
export interface DesktopEvents {
  'menu.command': CommandId;
  /** The app is about to quit and waits at most three seconds for `app.readyToQuit`. */
  'app.quitting': undefined;
}

export type CallName = keyof DesktopCalls;
export type EventName = keyof DesktopEvents;

/** Every call, for the preload and the handlers: the compiler refuses a missing or an extra one. */
export const callNames = Object.keys({
  'files.choose': true,
  'files.chooseFolder': true,
  'files.read': true,
  'files.readPart': true,
  'files.save': true,
  'files.beginSave': true,
  'files.writePart': true,
  'files.endSave': true,
  'files.cancelSave': true,
  'journal.append': true,
  'log.problem': true,
  'app.facts': true,
  'app.setLanguage': true,
  'app.setTheme': true,
  'app.readyToQuit': true,
} satisfies Record<CallName, true>) as readonly CallName[];

export const eventNames = Object.keys({
  'menu.command': true,
  'app.quitting': true,
} satisfies Record<EventName, true>) as readonly EventName[];

/** `window.desktop`: one named function per call, and `on` + name per event, which gives back its own end. */
export type Desktop = {
  readonly [Name in CallName]: (
    ...request: DesktopCalls[Name]['request'] extends undefined
      ? []
      : [DesktopCalls[Name]['request']]
  ) => Promise<DesktopCalls[Name]['answer']>;
} & {
  readonly [Name in EventName as `on:${Name}`]: (
    listener: (event: DesktopEvents[Name]) => void,
  ) => () => void;
};
