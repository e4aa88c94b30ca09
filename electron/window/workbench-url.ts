/**
 * Where the window's page lives. Its origin is the key to everything that IndexedDB holds: it stays what it
 * is for ever.
 */
export const workbenchUrl = 'app://workbench/';
