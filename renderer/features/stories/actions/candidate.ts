import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import type { Version } from '../../../../shared/pipeline/build-story.ts';
import { largestStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import type { ReadVersion } from '../../../../shared/pipeline/read-version.ts';
import { failed } from '../../../../shared/result.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Services } from '../../../services/services.ts';
import { slugOf } from './slug.ts';

/** A file whose bytes are fetched only when its size is known to be bearable. */
export interface FileToRead {
  readonly name: string;
  readonly size: number;
  readonly read: () => Promise<Result<Uint8Array>>;
}

/** A file on its way in: what was read of it, and the language it is taken to be in. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly reading: Result<ReadVersion> | undefined;
  readonly language: LanguageTag | undefined;
}

/** Reads one file in the batch worker. */
export async function readCandidate(
  services: Services,
  { name, size, read }: FileToRead,
): Promise<Result<ReadVersion>> {
  if (size > largestStoryFile) {
    const megabytes = largestStoryFile / 1024 / 1024;
    return failed({ code: 'file-too-large', params: { file: name, megabytes } });
  }
  const bytes = await read();
  if (!bytes.ok) return bytes;
  const version = await services.jobs.batch.run((jobs) => jobs.readVersion(name, bytes.value));
  return version.ok ? version.value : version;
}

/** A version under the name that its file proposes for the story. */
export interface NamedVersion {
  readonly slug: string;
  readonly version: Version;
}

/** The version that a candidate becomes; undefined where it was not read or has no language. */
export function versionOf(candidate: Candidate, time: number): NamedVersion | undefined {
  const { reading, language, name } = candidate;
  if (reading?.ok !== true || language === undefined) return undefined;
  const { document } = reading.value;
  return {
    slug: slugOf(name),
    version: {
      language,
      paragraphs: document.paragraphs,
      origin: {
        fileName: name,
        format: document.format,
        ...(document.encoding === undefined ? {} : { encoding: document.encoding }),
        importedAt: time,
      },
    },
  };
}
