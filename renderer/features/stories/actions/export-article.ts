import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import { isNote } from '../../../../shared/pipeline/export-story.ts';
import { safeFileName } from '../../../../shared/pipeline/safe-file-name.ts';
import { failed } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { SavedFile } from '../../../../shared/desktop/contract.ts';
import type { Services } from '../../../services/services.ts';

/** What to export: one version as an article, or all columns as a table. */
export interface ExportChoice {
  /** A language of the story, or `table`. */
  readonly what: LanguageTag;
  /** Name of the format. */
  readonly format: string;
  readonly extension: string;
  /** Whether an article has the notes to the desk; a table has everything. */
  readonly withNotes: boolean;
  /** Names of the languages, for the head of the table. */
  readonly headers: Readonly<Record<LanguageTag, string>>;
}

/** Makes the file of the story as it stands and asks where to put it. Undefined inside where the user cancelled. */
export async function exportArticle(
  services: Services,
  storyId: string,
  choice: ExportChoice,
): Promise<Result<SavedFile | undefined>> {
  await services.drafts.flush();
  const open = await services.storage.story(storyId);
  if (open === undefined) return failed({ code: 'story-gone', params: {} });
  const { story, rows } = open;
  const { what, format, headers, extension, withNotes } = choice;
  const bytes = await services.jobs.batch.run((jobs) =>
    what === 'table'
      ? jobs.exportTable(story, rows, headers, format)
      : jobs.exportVersion(
          rows.filter((row) => withNotes || !isNote(row)),
          what,
          format,
        ),
  );
  if (!bytes.ok) return bytes;
  const name = what === 'table' ? story.slug : `${story.slug}-${what}`;
  return services.desktop['files.save']({
    suggestedName: safeFileName(name, extension),
    bytes: bytes.value,
  });
}
