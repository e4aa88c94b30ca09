/**
 * Where the window's page lives. Its origin is the key to everything that IndexedDB holds: it stays what it
 * is for ever.
 */
export const workbenchUrl = 'app://workbench/';

/** The address, parsed, where it is one of our own page's origin; else undefined. */
export function workbenchAddress(address: string): URL | undefined {
  try {
    const url = new URL(address);
    // Node gives a scheme of our own no origin, so its two parts are compared.
    return url.protocol === 'app:' && url.host === 'workbench' ? url : undefined;
  } catch {
    return undefined;
  }
}
