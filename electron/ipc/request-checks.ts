import { longestPart } from '../../shared/desktop/contract.ts';
import type {
  CallName,
  DesktopCalls,
  ImportRecord,
  JournalEntry,
} from '../../shared/desktop/contract.ts';

type RequestChecks = {
  readonly [Name in CallName]: (request: unknown) => request is DesktopCalls[Name]['request'];
};

/** What each call may be asked with. The page is ours, and is not believed all the same. */
export const requestChecks: RequestChecks = {
  'files.choose': (request): request is DesktopCalls['files.choose']['request'] =>
    isRecord(request) && isOneOf(request['purpose'], ['story', 'memory']),
  'files.chooseFolder': isUndefined,
  'files.read': (request): request is DesktopCalls['files.read']['request'] =>
    isRecord(request) && isText(request['token'], 64),
  'files.readPart': (request): request is DesktopCalls['files.readPart']['request'] =>
    isRecord(request) &&
    isText(request['token'], 64) &&
    isCount(request['start']) &&
    isCount(request['length']) &&
    Number(request['length']) <= longestPart,
  'files.save': (request): request is DesktopCalls['files.save']['request'] =>
    isRecord(request) &&
    isText(request['suggestedName'], 1000) &&
    request['bytes'] instanceof Uint8Array,
  'files.beginSave': (request): request is DesktopCalls['files.beginSave']['request'] =>
    isRecord(request) && isText(request['suggestedName'], 1000),
  'files.writePart': (request): request is DesktopCalls['files.writePart']['request'] =>
    isRecord(request) &&
    isText(request['token'], 64) &&
    request['bytes'] instanceof Uint8Array &&
    request['bytes'].byteLength <= longestPart,
  'files.endSave': (request): request is DesktopCalls['files.endSave']['request'] =>
    isRecord(request) && isText(request['token'], 64),
  'files.cancelSave': (request): request is DesktopCalls['files.cancelSave']['request'] =>
    isRecord(request) && isText(request['token'], 64),
  'journal.append': (request): request is DesktopCalls['journal.append']['request'] =>
    Array.isArray(request) && request.every(isJournalEntry),
  'log.problem': (request): request is DesktopCalls['log.problem']['request'] =>
    isRecord(request) &&
    typeof request['name'] === 'string' &&
    /^[\p{ID_Start}$_][\p{ID_Continue}$]{0,99}$/u.test(request['name']) &&
    typeof request['place'] === 'string' &&
    request['place'].length <= 4000,
  'app.facts': isUndefined,
  'app.setLanguage': (request): request is DesktopCalls['app.setLanguage']['request'] =>
    isRecord(request) && isOneOf(request['language'], ['en', 'ru', 'kk']),
  'app.setTheme': (request): request is DesktopCalls['app.setTheme']['request'] =>
    isRecord(request) && isOneOf(request['theme'], ['system', 'light', 'dark']),
  'app.readyToQuit': isUndefined,
};

function isJournalEntry(value: unknown): value is JournalEntry {
  return (
    isRecord(value) &&
    isCount(value['sequence']) &&
    isText(value['table'], 100) &&
    isOneOf(value['operation'], ['put', 'delete', 'import']) &&
    Array.isArray(value['records']) &&
    (value['operation'] !== 'import' || value['records'].every(isImportRecord))
  );
}

function isImportRecord(value: unknown): value is ImportRecord {
  return (
    isRecord(value) &&
    isText(value['memoryId'], 100) &&
    isText(value['fileName'], 1000) &&
    isCount(value['units'])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

function isUndefined(value: unknown): value is undefined {
  return value === undefined;
}
