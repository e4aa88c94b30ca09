import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/inter/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { present } from '../shared/invariant.ts';
import { App } from './app/app.tsx';
import { ErrorBoundary } from './app/error-boundary.tsx';
import { desktopOf } from './desktop/desktop.ts';
import { readPreferences } from './features/settings/preferences.ts';
import { startI18n } from './i18n/start-i18n.ts';
import { createCommandBus } from './services/command-bus.ts';
import { createDrafts } from './services/drafts.ts';
import { createHistory } from './services/history.ts';
import { createJournal } from './services/journal.ts';
import { ServicesContext } from './services/services.ts';
import type { Services } from './services/services.ts';
import { createTurns } from './services/turns.ts';
import { createValueStore } from './services/value-store.ts';
import { ensureWorkingMemory } from './services/working-memory.ts';
import { openDatabase } from './storage/database.ts';
import { createStorage } from './storage/storage.ts';
import { startBatchClient, startMemoryClient } from './workers/client.ts';

/** The composition root: everything is made here once and handed down. */
async function start(): Promise<void> {
  const desktop = desktopOf(window);
  const services: Services = {
    storage: createStorage(openDatabase()),
    desktop,
    journal: createJournal(desktop),
    jobs: { memory: startMemoryClient(), batch: startBatchClient() },
    clock: () => Date.now(),
    newId: () => crypto.randomUUID(),
    commands: createCommandBus(),
    history: createHistory(),
    drafts: createDrafts(),
    turns: createTurns(),
    saveStatus: createValueStore<ReturnType<Services['saveStatus']['get']>>({ kind: 'idle' }),
    notice: createValueStore<ReturnType<Services['notice']['get']>>(undefined),
    memoryChanged: createValueStore(0),
    author: createValueStore(''),
  };
  const preferences = await readPreferences(services);
  await startI18n(preferences.language);
  await ensureWorkingMemory(services);
  const lastStory = await services.storage.setting('lastStory');
  void services.jobs.memory.load().then(() => {
    services.memoryChanged.set(services.memoryChanged.get() + 1);
  });
  createRoot(present(document.getElementById('root'), 'the page has a root')).render(
    <StrictMode>
      <ServicesContext value={services}>
        <ErrorBoundary>
          <App
            preferences={preferences}
            lastStoryId={typeof lastStory === 'string' && lastStory !== '' ? lastStory : undefined}
          />
        </ErrorBoundary>
      </ServicesContext>
    </StrictMode>,
  );
}

void start();
