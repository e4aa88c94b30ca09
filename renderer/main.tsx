import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../shared/invariant.ts';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { reportProblem, reportUncaught } from './app/report-problems.ts';
import { StartProblem } from './app/start-problem.tsx';
import { desktopOf } from './desktop/desktop.ts';
import { readPreferences } from './features/settings/preferences.ts';
import { startI18n } from './i18n/start-i18n.ts';
import { resumeArchives } from './services/archive/align-archive.ts';
import { createServices } from './services/create-services.ts';
import { tidyMemories } from './services/memories.ts';
import { readMatchSettings } from './services/match-settings.ts';
import { ServicesContext } from './services/services.ts';
import type { Services } from './services/services.ts';
import { ensureWorkingMemory } from './services/working-memory.ts';

const desktop = desktopOf(window);
reportUncaught(window, desktop);
const i18n = await startI18n((await desktop['app.facts']()).language);
const services = createServices(desktop);
const root = createRoot(present(document.getElementById('root'), 'the page has a root'));
root.render(<StrictMode>{await firstView()}</StrictMode>);

/** The window as it was left, or why it cannot be shown. */
async function firstView(): Promise<ReactElement> {
  try {
    const preferences = await readPreferences(services);
    await i18n.changeLanguage(preferences.language);
    await ensureWorkingMemory(services);
    tidyMemories(services).catch((error: unknown) => {
      reportProblem(desktop, error);
    });
    await readMatchSettings(services);
    resumeArchives(services).catch((error: unknown) => {
      reportProblem(desktop, error);
    });
    const lastStory = await services.storage.setting('lastStory');
    const lastStoryId = typeof lastStory === 'string' && lastStory !== '' ? lastStory : undefined;
    return inServices(services, <App preferences={preferences} lastStoryId={lastStoryId} />);
  } catch (error) {
    reportProblem(desktop, error);
    const reason = error instanceof Error ? error.message : String(error);
    return <StartProblem problem={{ code: 'store-unreadable', params: { reason } }} />;
  }
}

function inServices(all: Services, view: ReactElement): ReactElement {
  return (
    <ServicesContext value={all}>
      <ErrorBoundary
        onError={(error) => {
          reportProblem(desktop, error);
        }}
      >
        {view}
      </ErrorBoundary>
    </ServicesContext>
  );
}
