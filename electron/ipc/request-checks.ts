import type { CallName, DesktopCalls } from '../../shared/desktop/contract.ts';

type RequestChecks = {
  readonly [Name in CallName]: (request: unknown) => request is DesktopCalls[Name]['request'];
};

/** What each call may be asked with. The page is ours, and is not believed all the same. */
export const requestChecks: RequestChecks = {
  'files.choose': (request): request is DesktopCalls['files.choose']['request'] =>
    isRecord(request) && isOneOf(request['purpose'], ['story', 'memory']),
  'files.read': (request): request is DesktopCalls['files.read']['request'] =>
    isRecord(request) && isText(request['token'], 64),
  'files.save': (request): request is DesktopCalls['files.save']['request'] =>
    isRecord(request) &&
    isText(request['suggestedName'], 1000) &&
    request['bytes'] instanceof Uint8Array,
  'journal.append': (request): request is DesktopCalls['journal.append']['request'] =>
    isRecord(request) &&
    Number.isSafeInteger(request['sequence']) &&
    Number(request['sequence']) >= 0 &&
    isText(request['table'], 100) &&
    isOneOf(request['operation'], ['put', 'delete']) &&
    Array.isArray(request['records']),
  'app.facts': isUndefined,
  'app.setLanguage': (request): request is DesktopCalls['app.setLanguage']['request'] =>
    isRecord(request) && isOneOf(request['language'], ['en', 'ru', 'kk']),
  'app.setTheme': (request): request is DesktopCalls['app.setTheme']['request'] =>
    isRecord(request) && isOneOf(request['theme'], ['system', 'light', 'dark']),
  'app.readyToQuit': isUndefined,
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isText(value: unknown, longest: number): boolean {
  return typeof value === 'string' && value !== '' && value.length <= longest;
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return typeof value === 'string' && allowed.includes(value);
}

function isUndefined(value: unknown): value is undefined {
  return value === undefined;
}
