import { readFileSync } from 'node:fs';
import type { InterfaceLanguage, Theme } from '../../shared/desktop/contract.ts';
import { writeWholeNow } from './write-whole.ts';

/** Where the window stood. Pixels of the screen, without a magnification. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
}

/** What the operating system's side must know before the page can tell it. */
export interface Preferences {
  readonly language?: InterfaceLanguage;
  readonly theme?: Theme;
  /** The folder of the last file that was opened or saved. */
  readonly lastFolder?: string;
  /** The folder of the last file that was saved. */
  readonly savedFolder?: string;
  readonly window?: WindowPlace;
}

/** The preferences in a file; a file that is missing or broken gives none, and is written anew. */
export class PreferencesFile {
  readonly #path: string;
  #value: Preferences;

  constructor(path: string) {
    this.#path = path;
    this.#value = preferencesOf(textOf(path));
  }

  get value(): Preferences {
    return this.#value;
  }

  /** Changes and writes. A disk that refuses costs a remembered preference, no more. */
  change(change: Preferences): void {
    this.#value = { ...this.#value, ...change };
    try {
      writeWholeNow(this.#path, `${JSON.stringify(this.#value, undefined, 2)}\n`);
    } catch (error) {
      console.error('preferences not written', error);
    }
  }
}

/** Keeps of a JSON text what is a preference. */
export function preferencesOf(text: string): Preferences {
  const stored = recordOf(text);
  const place = stored['window'];
  return {
    ...oneOf('language', stored, ['en', 'ru', 'kk'] as const),
    ...oneOf('theme', stored, ['system', 'light', 'dark'] as const),
    ...(typeof stored['lastFolder'] === 'string' && { lastFolder: stored['lastFolder'] }),
    ...(typeof stored['savedFolder'] === 'string' && { savedFolder: stored['savedFolder'] }),
    ...(isWindowPlace(place) && { window: place }),
  };
}

function oneOf<Key extends string, Value extends string>(
  key: Key,
  stored: Readonly<Record<string, unknown>>,
  allowed: readonly Value[],
): { readonly [K in Key]?: Value } {
  const value = allowed.find((each) => each === stored[key]);
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]?: Value });
}

function isWindowPlace(value: unknown): value is WindowPlace {
  if (typeof value !== 'object' || value === null) return false;
  const place = value as Readonly<Record<string, unknown>>;
  return (
    ['x', 'y', 'width', 'height'].every((key) => Number.isSafeInteger(place[key])) &&
    typeof place['isMaximized'] === 'boolean'
  );
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
