import { sampleStories } from '../../../../shared/sample/sample-stories.ts';
import type { Result } from '../../../../shared/result.ts';
import type { Services } from '../../../services/services.ts';
import { namedText } from '../text-as-file.ts';
import { readCandidate, versionOf } from './candidate.ts';
import { importStories } from './import-stories.ts';
import type { StoryPlan } from './import-stories.ts';

/**
 * Adds the sample stories as if their files had been dropped: the talks in three languages, and the follow-up in
 * one. Gives the id of the first, to be opened.
 */
export async function addSampleStories(services: Services): Promise<Result<string>> {
  const plans: StoryPlan[] = [];
  for (const { slug, given, versions } of sampleStories) {
    const read = [];
    for (const language of given) {
      const name = `${slug}-${language}`;
      const reading = await readCandidate(services, namedText(name, versions[language]));
      if (!reading.ok) return reading;
      const candidate = { id: name, name: `${name}.txt`, reading, language };
      read.push(versionOf(candidate, services.clock()));
    }
    plans.push({ slug, versions: read.flatMap((named) => named?.version ?? []) });
  }
  return importStories(services, plans);
}
