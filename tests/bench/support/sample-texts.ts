import type { StoryParagraph } from '../../../shared/formats/story/story-format.ts';
import { present } from '../../../shared/invariant.ts';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import { alignStoryVersions } from '../../../shared/pipeline/align-versions.ts';
import { textOfSentences } from '../../../shared/pipeline/build-story.ts';
import { readStoryFile } from '../../../shared/pipeline/read-story-file.ts';
import { sampleStories } from '../../../shared/sample/sample-stories.ts';
import type { SampleStory } from '../../../shared/sample/sample-story.ts';
import type { Seeds, SeedTexts } from './seeds.ts';

/** Every so many-th sentence is held out. */
const heldOutEvery = 8;

/** The sentences of the two sample stories: a handful, for machines without the real texts. */
export async function sampleTexts(): Promise<Seeds> {
  const rows: SeedTexts[] = [];
  for (const story of sampleStories) rows.push(...(await rowsOf(story)));
  const isHeldOut = (place: number): boolean => place % heldOutEvery === heldOutEvery - 1;
  return {
    origin: 'the sentences of the two sample stories',
    families: [
      {
        name: 'sample stories',
        languages: storyLanguages,
        share: 1,
        seeds: rows.filter((_, place) => !isHeldOut(place)),
      },
    ],
    heldOut: rows.filter((_, place) => isHeldOut(place)),
  };
}

/** The rows that are complete. */
async function rowsOf({ versions }: SampleStory): Promise<readonly SeedTexts[]> {
  const { rows } = alignStoryVersions({
    en: await paragraphsOf(versions.en),
    ru: await paragraphsOf(versions.ru),
    kk: await paragraphsOf(versions.kk),
  });
  const texts = rows.map(({ cells }) =>
    storyLanguages.map((language) => [language, textOfSentences(cells[language] ?? [])] as const),
  );
  return texts
    .filter((row) => row.every(([, text]) => text !== ''))
    .map((row) => Object.fromEntries(row));
}

async function paragraphsOf(text: string): Promise<readonly StoryParagraph[]> {
  const read = await readStoryFile('story.txt', new TextEncoder().encode(text));
  return present(read.ok ? read.value.paragraphs : undefined, 'the sample stories can be read');
}
