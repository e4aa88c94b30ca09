import type { LanguageTag } from '../model/language-tag.ts';
import type { TranslationUnit } from '../model/translation-unit.ts';
import type { AnalysedSegment } from './analysed-segment.ts';
import { analysedSegment } from './analysed-segment.ts';
import { compareSegments, fuzzyScore } from './compare-segments.ts';
import { createLexicon } from './lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import type { ScoringLanguage } from './scoring-language.ts';

/** One variant of a unit. */
export interface SideEntry {
  readonly unit: TranslationUnit;
  readonly language: LanguageTag;
  readonly segment: AnalysedSegment;
}

/** An entry with its score against the query, neighbours and penalties not counted. */
export interface ScoredEntry {
  readonly entry: SideEntry;
  readonly score: number;
}

/** All variants of one language, ready to be searched for segments of that language. */
export interface SideIndex {
  readonly lexicon: Lexicon;
  readonly size: number;
  add(unit: TranslationUnit, language: LanguageTag, text: string): void;
  remove(unitId: string): void;
  /** Every entry that scores at least `threshold` (0 to 100), in no order. */
  search(query: AnalysedSegment, threshold: number): readonly ScoredEntry[];
  /** The same without the index, for checking that it misses nothing. */
  searchAll(query: AnalysedSegment, threshold: number): readonly ScoredEntry[];
}

/** Where a word family occurs: places of entries, and its weight in each. */
interface Posting {
  readonly places: number[];
  readonly weights: number[];
}

export function createSideIndex(language: ScoringLanguage): SideIndex {
  const lexicon = createLexicon(language);
  const entries: (SideEntry | undefined)[] = [];
  const placesByUnit = new Map<string, number[]>();
  const postings = new Map<number, Posting>();
  let shared = new Uint32Array(1024);
  let size = 0;

  function add(unit: TranslationUnit, tag: LanguageTag, text: string): void {
    const segment = analysedSegment(text, lexicon);
    const place = entries.length;
    entries.push({ unit, language: tag, segment });
    placesByUnit.set(unit.id, [...(placesByUnit.get(unit.id) ?? []), place]);
    for (const [family, weight] of contentFamilies(segment, lexicon)) {
      const posting = postings.get(family) ?? { places: [], weights: [] };
      posting.places.push(place);
      posting.weights.push(weight);
      postings.set(family, posting);
    }
    size++;
  }

  function remove(unitId: string): void {
    // The postings keep the place; an empty place is passed over by every search.
    for (const place of placesByUnit.get(unitId) ?? []) {
      entries[place] = undefined;
      size--;
    }
    placesByUnit.delete(unitId);
  }

  function search(query: AnalysedSegment, threshold: number): readonly ScoredEntry[] {
    if (shared.length < entries.length) shared = new Uint32Array(entries.length * 2);
    shared.fill(0, 0, entries.length);
    for (const [family, weight] of contentFamilies(query, lexicon)) {
      const posting = postings.get(family);
      posting?.places.forEach((place, order) => {
        shared[place] = (shared[place] ?? 0) + Math.min(weight, posting.weights[order] ?? 0);
      });
    }
    const found: ScoredEntry[] = [];
    for (const [place, entry] of entries.entries()) {
      if (!entry || highestScore(query, entry.segment, shared[place] ?? 0) < threshold) continue;
      collect(found, entry, query, threshold);
    }
    return found;
  }

  function searchAll(query: AnalysedSegment, threshold: number): readonly ScoredEntry[] {
    const found: ScoredEntry[] = [];
    for (const entry of entries) if (entry) collect(found, entry, query, threshold);
    return found;
  }

  function collect(
    found: ScoredEntry[],
    entry: SideEntry,
    query: AnalysedSegment,
    threshold: number,
  ): void {
    const score = compareSegments(entry.segment, query, lexicon);
    if (score >= threshold) found.push({ entry, score });
  }

  return {
    lexicon,
    add,
    remove,
    search,
    searchAll,
    get size() {
      return size;
    },
  };
}

/** The weight of each family of content words in a segment. */
function contentFamilies(segment: AnalysedSegment, lexicon: Lexicon): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const id of segment.tokens) {
    if (lexicon.roleOf(id) !== 'content') continue;
    const family = lexicon.familyOf(id);
    weights.set(family, (weights.get(family) ?? 0) + lexicon.credit(id, id));
  }
  return weights;
}

/**
 * No score of the two can be higher. Tokens of different families have nothing in common, and a pair keeps at
 * most the lesser weight: so the common weight is at most, by family of content words, the lesser sum, and
 * for the other roles the lesser sum of the role.
 */
function highestScore(a: AnalysedSegment, b: AnalysedSegment, content: number): number {
  const words =
    content +
    Math.min(a.weights.functionWord, b.weights.functionWord) +
    Math.min(a.weights.number, b.weights.number);
  // The same words give 95 or more whatever the marks.
  const isSameWords =
    words === a.weight - a.weights.punctuation && words === b.weight - b.weights.punctuation;
  if (isSameWords) return 100;
  const marks = Math.min(a.weights.punctuation, b.weights.punctuation);
  return fuzzyScore(words + marks, a.weight + b.weight);
}
