import { sampleStories } from '../../../../shared/sample/sample-stories.ts';
import type { Version } from '../../../../shared/pipeline/build-story.ts';
import type { Services } from '../../../services/services.ts';
import { createStory } from './import-stories.ts';

/**
 * Adds the sample stories as if their files had been dropped: the talks in three languages, and the follow-up in
 * one. Gives the id of the first, to be opened.
 */
export async function addSampleStories(services: Services): Promise<string | undefined> {
  let first: string | undefined;
  for (const { slug, given, versions } of sampleStories) {
    const read: Version[] = [];
    for (const language of given) {
      const name = `${slug}-${language}.txt`;
      const bytes = new TextEncoder().encode(versions[language]);
      const reading = await services.jobs.batch.run((jobs) => jobs.readStoryFile({ name, bytes }));
      if (reading?.ok !== true) return first;
      const { paragraphs, format } = reading.value.document;
      const origin = { fileName: name, format, importedAt: services.clock() };
      read.push({ language, paragraphs, origin });
    }
    const id = await createStory(services, slug, read);
    first ??= id;
  }
  return first;
}
