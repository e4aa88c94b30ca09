import type { LanguageTag } from '../../shared/model/language-tag.ts';
import type { Match } from '../../shared/model/match.ts';
import type { KnownSegment, OwnWords } from '../../shared/pipeline/find-matches.ts';
import type { Result } from '../../shared/result.ts';
import type { Services } from './services.ts';

/** What the memory is asked for a cell. */
export interface MemoryQuestion {
  /** What the row says in its other languages: each of them may lead to a match. */
  readonly segments: readonly KnownSegment[];
  readonly to: LanguageTag;
  /** The row itself: a unit of its own that says the same would only echo it. */
  readonly own: OwnWords;
}

/** The best matches, best first. A problem where the index has broken down, which is built anew meanwhile. */
export function findInMemory(
  { jobs }: Services,
  { segments, to, own }: MemoryQuestion,
): Promise<Result<readonly Match[]>> {
  return jobs.memory.run((memory) => memory.find(segments, to, own));
}
