import type { ArchiveStoryRecord } from '../../storage/archives/archive-records.ts';
import type { ArchiveProgress } from '../archive-jobs.ts';

/** Counts what has become of the stories of an archive. */
export class ArchiveTally {
  readonly #all: number;
  #done = 0;
  #rows = 0;
  #units = 0;
  #doubtful = 0;
  #failed = 0;

  /** Stories that were done before count with the others. */
  constructor(stories: readonly ArchiveStoryRecord[]) {
    this.#all = stories.length;
    for (const story of stories) this.add(story);
  }

  add({ outcome }: ArchiveStoryRecord): void {
    if (outcome === undefined) return;
    this.#done += 1;
    if (outcome.kind === 'failed') {
      this.#failed += 1;
      return;
    }
    this.#rows += outcome.rows;
    this.#units += outcome.units;
    this.#doubtful += outcome.doubtful;
  }

  isAllDone(): boolean {
    return this.#done === this.#all;
  }

  progress(): ArchiveProgress {
    return {
      step: 'aligning',
      done: this.#done,
      all: this.#all,
      rows: this.#rows,
      units: this.#units,
      doubtful: this.#doubtful,
      failed: this.#failed,
    };
  }
}
