import { describe, expect, it } from 'vitest';
import {
  exportVersion,
  paragraphsOf,
  saysNothing,
} from '../../../../shared/pipeline/export-story.ts';
import { readStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import { aRow } from '../../../support/a-story.ts';

const rows = [
  aRow(
    { en: 'Talks are over', ru: 'Переговоры окончены', kk: 'Келіссөз аяқталды' },
    { kind: 'headline' },
  ),
  aRow(
    {
      en: 'He said: "We agreed."',
      ru: 'Он сказал: "Мы договорились".',
      kk: 'Ол: "Келістік", - деді.',
    },
    { paragraph: 1 },
  ),
  aRow({ en: 'They left.', kk: ' Олар кетті. ' }, { paragraph: 1 }),
  aRow({ ru: 'Визит длился два дня.' }, { paragraph: 2 }),
  aRow({ en: 'By Aigul Serik', ru: ' ' }, { paragraph: 3, kind: 'byline' }),
];

describe('the paragraphs of a version', () => {
  it('are its sentences joined, without rows and paragraphs that it does not say', () => {
    expect(paragraphsOf(rows, 'kk')).toEqual([
      { kind: 'headline', text: 'Келіссөз аяқталды' },
      { kind: 'body', text: 'Ол: "Келістік", - деді. Олар кетті.' },
    ]);
    expect(paragraphsOf(rows, 'ru').map(({ kind }) => kind)).toEqual(['headline', 'body', 'body']);
    expect(paragraphsOf(rows, 'en').at(-1)).toEqual({ kind: 'byline', text: 'By Aigul Serik' });
    expect(paragraphsOf(rows, 'de')).toEqual([]);
  });
});

describe('a version', () => {
  it('says nothing where no row has a text in it', () => {
    expect(saysNothing(rows, 'kk')).toBe(false);
    expect(saysNothing(rows, 'de')).toBe(true);
    expect(saysNothing([aRow({ ru: ' ' })], 'ru')).toBe(true);
    expect(saysNothing([], 'ru')).toBe(true);
  });
});

describe('an exported version', () => {
  it('sets a paragraph with a dateline like any other', async () => {
    const lead = aRow({ en: 'BRUSSELS, March 30 — The talks ended.' }, { kind: 'dateline' });
    const page = new TextDecoder().decode(await exportVersion([lead], 'en', 'html'));
    expect(page).toContain('class="dateline"');
    expect(page).not.toMatch(/\.dateline/u);
  });

  it.each([
    ['en', 'He said: “We agreed.” They left.'],
    ['ru', 'Он сказал: «Мы договорились».'],
    ['kk', 'Ол: «Келістік», — деді. Олар кетті.'],
  ])('is in the typography of %s', async (language, expected) => {
    const text = new TextDecoder().decode(await exportVersion(rows, language, 'txt'));
    expect(text.replaceAll('\u00A0', ' ')).toContain(expected);
  });

  it.each(['txt', 'markdown', 'html', 'docx'])('is read back from %s', async (format) => {
    const bytes = await exportVersion(rows, 'en', format);
    const extension = format === 'markdown' ? 'md' : format;
    const read = await readStoryFile(`talks.${extension}`, bytes);
    expect(read).toMatchObject({ ok: true, value: { format } });
    expect(read.ok ? read.value.paragraphs.map(({ text }) => text) : []).toEqual([
      'Talks are over',
      'He said: “We agreed.” They left.',
      'By Aigul Serik',
    ]);
  });
});
