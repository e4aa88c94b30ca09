import type { Session, WebContents } from 'electron';
import { app, protocol } from 'electron';
import { pageFile } from './page-files.ts';

/** Must run before the app is ready: our scheme is a secure origin with storage of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Must run before the first window: whatever contents appear, they stay where they are and open nothing. */
export function guardContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guard(contents);
  });
}

function guard(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Nothing leaves this machine and nothing is granted, save that the storage may stay. */
export function guardSession(session: Session, pageFolder: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(isGranted(permission));
  });
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !/^(?:app|data|devtools):/u.test(request.url) });
  });
  // Chromium would fetch its dictionaries from the network.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.protocol.handle('app', (request) => pageFile(pageFolder, request.method, request.url));
}

function isGranted(permission: string): boolean {
  return permission === 'persistent-storage';
}
