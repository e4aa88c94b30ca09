import { describe, expect, it } from 'vitest';
import { alignStoryVersions } from '../../../../shared/pipeline/align-versions.ts';
import { segmentStory, storySentences } from '../../../../shared/pipeline/segment-story.ts';

const text = 'Келісім жасалды\n\nАстанада кездесу өтті.  Оған Н.А. Назарбаев қатысты.';
const paragraphs = [
  { kind: 'headline', text: 'Келісім жасалды', start: 0 },
  { kind: 'body', text: text.slice(17), start: 17 },
] as const;

describe('the sentences of a story', () => {
  it('know their paragraph and their place in the file', () => {
    const sentences = storySentences(paragraphs, 'kk');
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
    for (const { text: sentence, start, end } of sentences) {
      expect(text.slice(start, end)).toBe(sentence);
    }
  });

  it('are what the aligner is given, and come back whole', () => {
    const versions = {
      kk: paragraphs,
      ru: [{ kind: 'body', text: 'Встреча прошла.', start: 0 }],
    } as const;
    const { rows } = alignStoryVersions(versions);
    expect(rows.flatMap(({ cells }) => cells['kk'])).toEqual(
      segmentStory(paragraphs, 'kk').flatMap(({ sentences }) => sentences),
    );
  });
});
