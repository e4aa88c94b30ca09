import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import { failed } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import { largestStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import type { Version } from '../../../../shared/pipeline/build-story.ts';
import { handOf } from '../../../services/hand-of.ts';
import { save } from '../../../services/save.ts';
import type { Services } from '../../../services/services.ts';
import type { NamedBytes, ReadVersion } from '../../../workers/jobs.ts';

/** A file on its way in: what was read of it, and the language it is taken to be in. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly reading: Result<ReadVersion> | undefined;
  readonly language: LanguageTag | undefined;
}

/** A file whose bytes are fetched only when its size is known to be bearable. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Result<Uint8Array>>;
}

/** Reads one file in the batch worker; undefined where the user cancelled. */
export async function readCandidate(
  services: Services,
  file: FileToRead,
): Promise<Result<ReadVersion> | undefined> {
  if (file.size > largestStoryFile) {
    return failed({
      code: 'file-too-large',
      params: { file: file.name, megabytes: largestStoryFile / 1024 / 1024 },
    });
  }
  const bytes = await file.read();
  if (!bytes.ok) return bytes;
  const named: NamedBytes = { name: file.name, bytes: bytes.value };
  return services.jobs.batch.run((jobs) => jobs.readStoryFile(named));
}

/** Makes one story of the versions; gives its id, or undefined where it was cancelled or not stored. */
export async function createStory(
  services: Services,
  slug: string,
  versions: readonly Version[],
): Promise<string | undefined> {
  const hand = handOf(services);
  const built = await services.jobs.batch.run((jobs) => jobs.buildStory(slug, versions, hand));
  if (built === undefined) return undefined;
  const saved = await save(services, { put: { stories: [built.story], rows: built.rows } });
  return saved.ok ? built.story.id : undefined;
}

/** The version that a candidate becomes; undefined where it was not read or has no language. */
export function versionOf(candidate: Candidate, time: number): Version | undefined {
  const { reading, language } = candidate;
  if (reading?.ok !== true || language === undefined) return undefined;
  const { document } = reading.value;
  return {
    language,
    paragraphs: document.paragraphs,
    origin: {
      fileName: candidate.name,
      format: document.format,
      ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
      importedAt: time,
    },
  };
}

/** A story's short name from a file's: without extension and a language at its end (`talks_kk.docx` → `talks`). */
export function slugOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]{1,8}$/u, '');
  return stem.replace(/[-_. ](?:en|ru|kk|kz|eng|rus|kaz)$/iu, '') || stem || fileName;
}
