import { isSameLanguage } from '../model/language-tag.ts';
import type { LanguageTag } from '../model/language-tag.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import { analysedSegment } from './analysed-segment.ts';
import { rankedMatches } from './ranked-matches.ts';
import { scoringLanguageOf } from './scoring-language.ts';
import { createSideIndex } from './side-index.ts';
import type { SideIndex } from './side-index.ts';

/** The units of one or more memories, found from any language they have into any other. */
export interface MemoryIndex {
  /** How many units it holds. */
  readonly size: number;
  /** Takes a unit in; one with the same id is replaced. It is found from then on. */
  add(unit: TranslationUnit): void;
  addAll(units: Iterable<TranslationUnit>): void;
  /** Does nothing where no unit has the id. */
  remove(unitId: string): void;
  /** The best matches, best first. */
  find(query: MatchQuery): readonly Match[];
  /** The same answer by scoring every unit: slow, for checking that `find` misses nothing. */
  findExhaustively(query: MatchQuery): readonly Match[];
}

const defaultThreshold = 60;

export function createMemoryIndex(): MemoryIndex {
  const sides = new Map<LanguageTag, SideIndex>();
  const unitsById = new Map<string, TranslationUnit>();

  /** Regions of one language share a side: a memory of `en-US` answers for `en`. */
  function sideOf(language: LanguageTag): SideIndex {
    const known = existingSide(language);
    if (known !== undefined) return known;
    const side = createSideIndex(scoringLanguageOf(language));
    sides.set(language, side);
    return side;
  }

  function existingSide(language: LanguageTag): SideIndex | undefined {
    for (const [tag, side] of sides) if (isSameLanguage(tag, language)) return side;
    return undefined;
  }

  function add(unit: TranslationUnit): void {
    remove(unit.id);
    unitsById.set(unit.id, unit);
    for (const [language, variant] of Object.entries(unit.variants)) {
      if (variant !== undefined && variant.text.trim() !== '') {
        sideOf(language).add(unit, language, variant.text);
      }
    }
  }

  function remove(unitId: string): void {
    if (!unitsById.delete(unitId)) return;
    for (const side of sides.values()) side.remove(unitId);
  }

  function answer(query: MatchQuery, way: 'search' | 'searchAll'): readonly Match[] {
    const side = existingSide(query.from);
    if (side === undefined) return [];
    const segment = analysedSegment(query.text, side.lexicon);
    if (segment.text === '') return [];
    // Neighbours lift a score above 100 only where the text is the same.
    const threshold = Math.min(100, query.threshold ?? defaultThreshold);
    return rankedMatches(query, side[way](segment, threshold), side.lexicon);
  }

  return {
    add,
    remove,
    addAll(units) {
      for (const unit of units) add(unit);
    },
    find: (query) => answer(query, 'search'),
    findExhaustively: (query) => answer(query, 'searchAll'),
    get size() {
      return unitsById.size;
    },
  };
}
