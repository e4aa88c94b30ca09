import { app, Menu, nativeTheme, session } from 'electron';
import { join } from 'node:path';
import { PreferencesFile } from './files/preferences.ts';
import { appHandlers } from './handlers/app-handlers.ts';
import { fileHandlers } from './handlers/file-handlers.ts';
import { logHandlers } from './handlers/log-handlers.ts';
import { languageChoice } from './handlers/language-choice.ts';
import { emit } from './ipc/emit.ts';
import { answerCalls } from './ipc/handle.ts';
import { Journal } from './journal/journal.ts';
import { menuTemplate } from './menu/menu-template.ts';
import { storeDraftsBeforeClosing } from './window/drafts-before-closing.ts';
import { openWindow } from './window/open-window.ts';
import { logOwnProblems, reloadAfterCrash } from './window/recovery.ts';
import { guardContents, guardSession, registerScheme } from './window/security.ts';
import { workbenchUrl } from './window/workbench-url.ts';

logOwnProblems();

// Two programs over one database would be two truths.
if (app.requestSingleInstanceLock()) {
  registerScheme();
  guardContents();
  app.on('window-all-closed', () => {
    app.quit();
  });
  void app.whenReady().then(run);
} else {
  app.quit();
}

function run(): void {
  const profile = app.getPath('userData');
  const programFolder = join(app.getAppPath(), 'dist');
  const preferences = new PreferencesFile(join(profile, 'preferences.json'));
  const language = languageChoice(preferences);
  const journal = new Journal(join(profile, 'journal'));

  function showMenu(): void {
    const template = menuTemplate(language.current(), process.platform, (id) => {
      emit(window, 'menu.command', id);
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  nativeTheme.themeSource = preferences.value.theme ?? 'system';
  app.setAboutPanelOptions({ applicationName: 'Ushtil', applicationVersion: app.getVersion() });
  guardSession(session.defaultSession, join(programFolder, 'renderer'));
  showMenu();
  const window = openWindow(programFolder, preferences);
  const letGo = storeDraftsBeforeClosing(window);
  answerCalls({
    ...fileHandlers(window, preferences, language),
    ...appHandlers({ window, preferences, language, showMenu, letGo }),
    ...logHandlers(),
    'journal.append': (entries) => journal.append(entries),
  });
  reloadAfterCrash(window, language.current);
  void window.loadURL(workbenchUrl);

  app.on('second-instance', () => {
    if (window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('will-quit', () => {
    void journal.close();
  });
}
