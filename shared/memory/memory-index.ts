import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { FoundUnit } from '../model/found-unit.ts';
import type { MatchQuery } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { analysedSegment } from './analysed-segment.ts';
import { OpenPart, packedPart, packingPart } from './index/part.ts';
import type { Part } from './index/part.ts';
import { newScratch, searchAll, searchSide, usualListReading } from './index/search-side.ts';
import type { ListReading } from './index/search-side.ts';
import { isOtherScript } from './other-script.ts';
import { createRanking } from './ranked-units.ts';
import type { SearchedSide } from './ranked-units.ts';
import { scoringTextOf } from '../languages/scoring-text-of.ts';

/**
 * The units of one or more memories, found from any language they have into any other. It keeps no texts: who wants the
 * units reads them by their ids.
 */
export interface MemoryIndex {
  /** How many units it holds. */
  readonly size: number;
  sizeOf(memoryId: string): number;
  /** Takes a unit in; one of the same memory with the same id is replaced. It is found from then on. */
  add(unit: TranslationUnit): void;
  addAll(units: Iterable<TranslationUnit>): void;
  /** Does nothing where no unit has the id. */
  remove(unitId: string): void;
  removeMemory(memoryId: string): void;
  /** The best matches, best first. */
  readonly find: (query: MatchQuery) => readonly FoundUnit[];
  /** The same answer by scoring every unit: slow, for checking that `find` misses nothing. */
  readonly findExhaustively: (query: MatchQuery) => readonly FoundUnit[];
  /** Makes the part that takes units in a packed one, where it holds any. */
  pack(memoryId: string): void;
  /** The same, pausing between languages; units that come meanwhile go into the next open part. */
  packSlowly(memoryId: string, pause: () => Promise<void>): Promise<void>;
  /** The parts of a memory, packed ones first; the last one may be open. */
  partsOf(memoryId: string): readonly Part[];
  readonly memoryIds: readonly string[];
  /** The tags under which there are texts, each once. */
  readonly languages: readonly LanguageTag[];
  /** One part in the place of several, which hold the same units. */
  replaceParts(memoryId: string, gone: readonly Part[], part: Part): void;
  /** Puts a finished part, read from a file or built elsewhere, among those of its memory. */
  addPart(part: Part): void;
}

/** An open part is searched from end to end: so many units take a fifth of a millisecond. */
const mostOpenUnits = 2_000;

interface IndexedMemory {
  packed: Part[];
  open: OpenPart;
}

/** `reading` decides how quickly it answers, never what. */
export function createMemoryIndex(reading: ListReading = usualListReading): MemoryIndex {
  const memories = new Map<string, IndexedMemory>();
  const scratch = newScratch(reading);

  function memoryOf(id: string): IndexedMemory {
    const known = memories.get(id);
    if (known !== undefined) return known;
    const memory = { packed: [], open: new OpenPart(id) };
    memories.set(id, memory);
    return memory;
  }

  function partsOf(id: string): readonly Part[] {
    const memory = memories.get(id);
    return memory === undefined ? [] : [...memory.packed, memory.open];
  }

  function sizeOf(id: string): number {
    return partsOf(id).reduce((sum, { units }) => sum + units.size, 0);
  }

  function add(unit: TranslationUnit): void {
    removeFrom(unit.memoryId, unit.id);
    memoryOf(unit.memoryId).open.add(unit);
  }

  function removeFrom(memoryId: string, unitId: string): void {
    for (const { units } of partsOf(memoryId)) {
      const ordinal = units.ordinalOf(unitId);
      if (ordinal >= 0) units.remove(ordinal);
    }
  }

  function pack(id: string): void {
    const memory = memories.get(id);
    if (memory === undefined || memory.open.units.count === 0) return;
    memory.packed.push(packedPart(memory.open));
    memory.open = new OpenPart(id);
  }

  async function packSlowly(id: string, pause: () => Promise<void>): Promise<void> {
    const memory = memories.get(id);
    if (memory === undefined || memory.open.units.count === 0) return;
    const { open } = memory;
    // Searched as it is until its packed self takes its place.
    memory.packed.push(open);
    memory.open = new OpenPart(id);
    const part = await packingPart(open, pause);
    memory.packed = memory.packed.map((one) => (one === open ? part : one));
  }

  function* sidesFor(query: MatchQuery): Iterable<SearchedSide> {
    for (const [id, memory] of memories) {
      if (query.off?.has(id) === true) continue;
      if (memory.open.units.count > mostOpenUnits) pack(id);
      for (const part of partsOf(id)) {
        for (const [language, side] of part.sides) {
          if (isAsked(language, query.from)) yield { part, language, side };
        }
      }
    }
  }

  function answer(query: MatchQuery, search: typeof searchSide): readonly FoundUnit[] {
    if (query.text.trim() === '') return [];
    const ranking = createRanking(query);
    const text = scoringTextOf(query.text, query.from);
    for (const searched of sidesFor(query)) {
      const segment = analysedSegment(text, searched.side.lexicon, query.tags);
      const wanted = {
        floor: () => ranking.floor(),
        found: (variant: number, score: number) => {
          ranking.take(searched, variant, score);
        },
      };
      search(searched.side, segment, wanted, scratch);
    }
    return ranking.best();
  }

  return {
    add,
    addAll(units) {
      for (const unit of units) add(unit);
    },
    remove(unitId) {
      for (const id of memories.keys()) removeFrom(id, unitId);
    },
    removeMemory(memoryId) {
      memories.delete(memoryId);
    },
    find: (query) => answer(query, searchSide),
    findExhaustively: (query) => answer(query, searchAll),
    sizeOf,
    pack,
    packSlowly,
    partsOf,
    replaceParts(memoryId, gone, part) {
      const memory = memoryOf(memoryId);
      memory.packed = [part, ...memory.packed.filter((one) => !gone.includes(one))];
    },
    addPart(part) {
      memoryOf(part.memoryId).packed.push(part);
    },
    get languages() {
      const parts = [...memories.keys()].flatMap(partsOf);
      return [...new Set(parts.flatMap(({ sides }) => [...sides.keys()]))].sort();
    },
    get memoryIds() {
      return [...memories.keys()];
    },
    get size() {
      return [...memories.keys()].reduce((sum, id) => sum + sizeOf(id), 0);
    },
  };
}

/** Regions of one language answer for one another, and so do the two alphabets of Kazakh. */
function isAsked(language: LanguageTag, from: LanguageTag): boolean {
  return isSameLanguage(language, from) || isOtherScript(language, from);
}
