import type { Desktop } from '../../shared/desktop/contract.ts';
import { defaultMatchSettings } from '../../shared/model/match-settings.ts';
import { openDatabase } from '../storage/database.ts';
import { createStorage } from '../storage/storage.ts';
import {
  startArchiveClient,
  startBatchClient,
  startExchangeClient,
  startMemoryClient,
} from '../workers/client.ts';
import { createArchiveBoard } from './archive/archive-board.ts';
import { createCommandBus } from './command-bus.ts';
import { createDrafts } from './drafts.ts';
import { createHistory } from './history.ts';
import { createHeldTyping } from './held-typing.ts';
import { createJournal } from './journal.ts';
import { createExchangeBoard } from './exchange/exchange-board.ts';
import { createMemoryHistory } from './memory-history.ts';
import { createMemoryStateKeeper } from './memory-state.ts';
import { createSaveKeeper } from './save-status.ts';
import { createNoticeBoard } from './notices.ts';
import type { Services } from './services.ts';
import { createTurns } from './turns.ts';
import { createValueStore } from './value-store.ts';

/** Everything that lasts as long as the window, made once. The memory's index is being read when this returns. */
export function createServices(desktop: Desktop): Services {
  const clock = (): number => Date.now();
  const newId = (): string => crypto.randomUUID();
  const saving = createSaveKeeper(clock);
  const memoryChanged = createValueStore(0);
  const countChange = (): void => {
    memoryChanged.set(memoryChanged.get() + 1);
  };
  const loadMemories = (): void => {
    void memory.run((jobs) => jobs.load()).then(countChange);
    memoryState.look();
  };
  const memory = startMemoryClient(loadMemories);
  const memoryState = createMemoryStateKeeper(
    () => memory.run((jobs) => jobs.state()),
    countChange,
  );
  memoryChanged.subscribe(memoryState.look);
  loadMemories();
  return {
    storage: createStorage(openDatabase()),
    desktop,
    journal: createJournal(desktop),
    jobs: {
      memory,
      batch: startBatchClient(),
      exchange: startExchangeClient(),
      archive: startArchiveClient(),
    },
    clock,
    newId,
    commands: createCommandBus(),
    history: createHistory(),
    drafts: createDrafts(saving.waitingDrafts),
    turns: createTurns(),
    typing: createHeldTyping(),
    importing: createTurns(),
    saving,
    notice: createNoticeBoard(),
    memoryChanged,
    memoryState,
    memoryHistory: createMemoryHistory(),
    exchanges: createExchangeBoard(newId),
    archives: createArchiveBoard(),
    matchSettings: createValueStore(defaultMatchSettings),
    author: createValueStore(''),
  };
}
