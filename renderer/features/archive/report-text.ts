import type { Grouping } from '../../../shared/archive/grouping.ts';
import type { Problem } from '../../../shared/result.ts';
import type { ArchiveRecord, ArchiveStoryRecord } from '../../services/archive/archive-records.ts';

/** What an import of an archive came to. */
export interface ArchiveReport {
  readonly stories: number;
  readonly rows: number;
  readonly units: number;
  readonly known: number;
  readonly doubtful: number;
  /** Files and stories with what is to be said of them. */
  readonly lines: readonly { readonly name: string; readonly reason: Problem }[];
}

/** Adds up the stories, and names every file and story that was left out or has a note. */
export function reportOf(
  stories: readonly ArchiveStoryRecord[],
  grouping: Grouping | undefined,
  pathOf: ReadonlyMap<string, string>,
): ArchiveReport {
  const paired = stories.flatMap(({ outcome }) => (outcome?.kind === 'paired' ? outcome : []));
  const sum = (count: 'rows' | 'units' | 'known' | 'doubtful'): number =>
    paired.reduce((all, outcome) => all + outcome[count], 0);
  const ofStories = stories.flatMap(({ slug, outcome }) => {
    if (outcome === undefined) return [{ name: slug, reason: { code: 'notDone', params: {} } }];
    const reasons = outcome.kind === 'failed' ? [outcome.problem] : outcome.notes;
    return reasons.map((reason) => ({ name: slug, reason }));
  });
  const ofFiles = (grouping?.loose ?? []).map(({ fileId, reason }) => ({
    name: pathOf.get(fileId) ?? '',
    reason,
  }));
  return {
    stories: paired.length,
    rows: sum('rows'),
    units: sum('units'),
    known: sum('known'),
    doubtful: sum('doubtful'),
    lines: [...ofStories, ...ofFiles],
  };
}

/** The report as plain text, a line each. */
export function reportText(
  { name }: Pick<ArchiveRecord, 'name'>,
  { lines, ...counts }: ArchiveReport,
  labelOf: (count: keyof typeof counts) => string,
  reasonText: (reason: Problem) => string,
): string {
  const names = ['stories', 'rows', 'units', 'known', 'doubtful'] as const;
  return [
    name,
    ...names.map((count) => `${labelOf(count)}: ${String(counts[count])}`),
    ...lines.map((line) => `${line.name}: ${reasonText(line.reason)}`),
    '',
  ].join('\n');
}
