import { createContext, useContext } from 'react';
import type { Desktop } from '../../shared/desktop/contract.ts';
import { present } from '../../shared/invariant.ts';
import type { MatchSettings } from '../../shared/model/match-settings.ts';
import type { Storage } from '../storage/storage.ts';
import type { BatchClient, MemoryClient } from '../workers/client.ts';
import type { ArchiveClient } from '../workers/archive-client.ts';
import type { ExchangeClient } from '../workers/exchange-client.ts';
import type { ArchiveBoard } from './archive/archive-board.ts';
import type { CommandBus } from './command-bus.ts';
import type { Drafts } from './drafts.ts';
import type { History } from './history.ts';
import type { HeldTyping } from './held-typing.ts';
import type { ExchangeBoard } from './exchange/exchange-board.ts';
import type { Journal } from './journal.ts';
import type { MemoryHistory } from './memory-history.ts';
import type { MemoryStateKeeper } from './memory-state.ts';
import type { NoticeBoard } from './notices.ts';
import type { SaveKeeper } from './save-status.ts';
import type { Turns } from './turns.ts';
import type { ValueStore } from './value-store.ts';

/** Everything that features need from outside themselves: the only injection there is. */
export interface Services {
  readonly storage: Storage;
  readonly desktop: Desktop;
  readonly jobs: {
    readonly memory: MemoryClient;
    readonly batch: BatchClient;
    /** For memories in and out: see `exchange/`. */
    readonly exchange: ExchangeClient;
    /** For archives of stories: see `archive/`. */
    readonly archive: ArchiveClient;
  };
  readonly clock: () => number;
  readonly newId: () => string;
  readonly commands: CommandBus;
  readonly history: History;
  readonly drafts: Drafts;
  readonly journal: Journal;
  readonly turns: Turns;
  readonly typing: HeldTyping;
  /** One import of a memory after the other. */
  readonly importing: Turns;
  readonly saving: SaveKeeper;
  readonly notice: NoticeBoard;
  /** Counts whatever changes what the memories answer. */
  readonly memoryChanged: ValueStore<number>;
  readonly memoryState: MemoryStateKeeper;
  readonly memoryHistory: MemoryHistory;
  readonly exchanges: ExchangeBoard;
  readonly archives: ArchiveBoard;
  /** As they are at work; `storeMatchSettings` changes them. */
  readonly matchSettings: ValueStore<MatchSettings>;
  /** Name that is written into cells and units. */
  readonly author: ValueStore<string>;
}

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  return present(useContext(ServicesContext), 'components stand inside a ServicesContext');
}
