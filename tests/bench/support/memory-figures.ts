import type { QueryKind } from './memory-queries.ts';

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  /** How many values these are the middle, the 95th percentile and the largest of. */
  readonly count: number;
}

/** Of the words of texts, and of how alike they are. */
export interface TextFigures {
  readonly texts: string;
  readonly units: number;
  /** Words a text has: the 10th, 50th, 90th and 99th percentile. */
  readonly words: readonly number[];
  /** By language: the vocabulary grows as words to this power. */
  readonly growth: Readonly<Record<string, number>>;
  /** The share of units whose best neighbour in another unit scores at least so much. */
  readonly neighbours: Readonly<Record<'60' | '75' | '95', number>>;
}

export interface MatchFigures {
  readonly units: number;
  readonly variants: number;
  readonly buildSeconds: number;
  readonly query: Times;
  readonly byKind: Readonly<Record<QueryKind, Times>>;
  /** Milliseconds of the very first question, before anything is warm. */
  readonly firstAnswer: number;
  /** Of taking one more unit in and asking for it. */
  readonly taking: Times;
  /** Bytes that came with the index. */
  readonly heap: number;
  readonly arrayBuffers: number;
  /** Against exhaustive scoring: units in its lists, those of them that were found, and lists that are equal. */
  readonly recall: {
    readonly queries: number;
    readonly wanted: number;
    readonly found: number;
    readonly equalLists: number;
  };
  /** Of exhaustive scoring. */
  readonly exhaustive: Times;
}

/** Of finding words and marking what goes with them, without reading the units. */
export interface ConcordanceFigures {
  readonly units: number;
  readonly all: Times;
  readonly byKind: readonly { readonly kind: string; readonly times: Times }[];
}

export interface PeerFigures {
  readonly peer: string;
  readonly units: number;
  /** Why there are no figures, or fewer of them; undefined where all were taken. */
  readonly cap: string | undefined;
  readonly query?: Times;
  readonly loadSeconds?: number | undefined;
  /** Bytes in memory; `onDisk` those of tables and indexes in files. */
  readonly memory?: number | undefined;
  readonly onDisk?: number | undefined;
  /** Of the five best units by our scorer the share that the peer gives among its five; 0 to 1. */
  readonly recall?: number;
}

export interface DesktopFigures {
  readonly units: number;
  readonly electron: string;
  readonly fileBytes: number;
  /** From the click that begins the import to the matches of a sentence that it brought, on screen. */
  readonly importSeconds: number;
  /** Milliseconds between two frames of the window while the import ran, and frames a second over it all. */
  readonly frames: Times;
  readonly framesPerSecond: number;
  readonly idleFrames: Times;
  /** The most bytes that all processes had at once while the import ran. */
  readonly importPeak: number;
  /** Bytes on disk of the whole profile after the import. */
  readonly profileBytes: number;
  /** Milliseconds from starting the process to the rows of the last story, and to the first matches on screen. */
  readonly coldWindow: Times;
  readonly coldAnswer: Times;
  /** The same starts once the system has read the files. */
  readonly warmWindow: Times;
  readonly warmAnswer: Times;
  /** True where the system's cache of files was emptied before each cold start. */
  readonly isCacheDropped: boolean;
  /** From focus in a cell to the frame that shows what the memory answers. */
  readonly focus: Times;
  /** From Ctrl+Enter to «saved»: stored, in the journal and in the index. */
  readonly confirmation: Times;
  /** Bytes of the app's processes by their kind, at rest after all that. */
  readonly processes: Readonly<Record<string, number>>;
  /** The same in a window whose memory holds no unit. */
  readonly emptyFocus: Times;
  readonly emptyConfirmation: Times;
  readonly emptyProcesses: Readonly<Record<string, number>>;
}

export interface MemoryFigures {
  readonly texts?: Measured<readonly TextFigures[]>;
  readonly matches?: Measured<readonly MatchFigures[]>;
  readonly concordance?: Measured<readonly ConcordanceFigures[]>;
  readonly peers?: Measured<readonly PeerFigures[]>;
  readonly desktop?: Measured<DesktopFigures>;
}

export interface Measured<Figures> {
  readonly on: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: Figures;
}
