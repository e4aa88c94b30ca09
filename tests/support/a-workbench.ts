import { createDrafts } from '../../renderer/services/drafts.ts';
import { createHistory } from '../../renderer/services/history.ts';
import { createCommandBus } from '../../renderer/services/command-bus.ts';
import { createJournal } from '../../renderer/services/journal.ts';
import { createSaveKeeper } from '../../renderer/services/save-status.ts';
import { createNoticeBoard } from '../../renderer/services/notices.ts';
import type { Services } from '../../renderer/services/services.ts';
import { createHeldTyping } from '../../renderer/services/held-typing.ts';
import { createMemoryHistory } from '../../renderer/services/memory-history.ts';
import { createTurns } from '../../renderer/services/turns.ts';
import { createValueStore } from '../../renderer/services/value-store.ts';
import { openDatabase } from '../../renderer/storage/database.ts';
import type { Database } from '../../renderer/storage/database.ts';
import { createStorage } from '../../renderer/storage/storage.ts';
import type { Desktop, JournalEntry } from '../../shared/desktop/contract.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { aMemoryIndex } from './a-memory-index.ts';
import { anExchange } from './an-exchange.ts';
import { aRow, aStory, noon } from './a-story.ts';

/** The window's services over a fresh store with one story of two rows; the operating system is played. */
export interface TestWorkbench {
  readonly services: Services;
  /** The lines that reached the journal. */
  readonly journal: readonly JournalEntry[];
  /** What the journal says from now on; it keeps a line only where it succeeds. */
  readonly answerJournal: (answer: Result<undefined>) => void;
  /** The units that the memory's index would find. */
  readonly indexed: () => readonly TranslationUnit[];
  readonly database: Database;
}

/** `system`: what the operating system's side does, where a test needs more of it than the journal. */
export async function aWorkbench(system: Partial<Desktop> = {}): Promise<TestWorkbench> {
  const database = openDatabase(crypto.randomUUID());
  const storage = createStorage(database);
  const rows = [
    aRow({ en: 'They met.' }, { id: 'met' }),
    aRow({ en: 'They left.' }, { id: 'left' }),
  ];
  const journal: JournalEntry[] = [];
  let answer: Result<undefined> = succeeded(undefined);
  const index = aMemoryIndex();
  const saving = createSaveKeeper(() => noon);
  const desktop: Partial<Desktop> = {
    ...system,
    'journal.append': (lines) => {
      if (answer.ok) journal.push(...lines);
      return Promise.resolve(answer);
    },
  };
  const services = {
    storage,
    desktop,
    jobs: {
      memory: { run: async (job: (jobs: unknown) => unknown) => succeeded(await job(index.jobs)) },
      exchange: anExchange(database),
    },
    clock: () => noon,
    newId: () => crypto.randomUUID(),
    commands: createCommandBus(),
    history: createHistory(),
    drafts: createDrafts(saving.waitingDrafts),
    turns: createTurns(),
    typing: createHeldTyping(),
    importing: createTurns(),
    saving,
    notice: createNoticeBoard(),
    memoryChanged: createValueStore(0),
    memoryHistory: createMemoryHistory(),
    author: createValueStore('Aigul'),
  } as unknown as Services;
  for (const line of await storage.write({ put: { stories: [aStory(rows)], rows } })) {
    journal.push(line);
  }
  return {
    services: { ...services, journal: createJournal(services.desktop) },
    journal,
    answerJournal: (next) => {
      answer = next;
    },
    indexed: index.units,
    database,
  };
}
