import type { Version } from '../../../../shared/pipeline/build-story.ts';
import { failed, succeeded } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { editStory } from '../../../services/edit-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import type { Services } from '../../../services/services.ts';

/**
 * Pairs later versions with an open story, as one step that can be undone: all of them or none. Problems:
 * `cancelled`, and whatever the worker or the store says.
 */
export async function addVersions(
  services: Services,
  storyId: string,
  versions: readonly Version[],
): Promise<Result<string>> {
  let result: Result<string> = failed({ code: 'story-gone', params: {} });
  const end = await editStory(services, storyId, async (open) => {
    const { rows: old } = open;
    let paired = open;
    for (const version of versions) {
      const { story, rows } = paired;
      const added = await services.jobs.batch.run((jobs) =>
        jobs.addVersion(story, rows, version, handOf(services)),
      );
      if (!added.ok) {
        result = added;
        return undefined;
      }
      paired = added.value;
    }
    result = succeeded(storyId);
    const [first] = paired.rows;
    const focus = { rowId: first?.id ?? '', language: versions[0]?.language ?? '' };
    return { story: paired.story, rows: sameWherePossible(old, paired.rows), focus };
  });
  return end === 'refused' ? failed({ code: 'store-refused', params: {} }) : result;
}

/** Rows that came back from the worker unchanged are copies: the step of the history keeps what really changed. */
function sameWherePossible<Row extends { readonly id: string }>(
  old: readonly Row[],
  rows: readonly Row[],
): readonly Row[] {
  const known = new Map(old.map((row) => [row.id, row]));
  return rows.map((row) => {
    const before = known.get(row.id);
    return before !== undefined && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
}
