import { describe, expect, it } from 'vitest';
import { freeSlug, slugOf } from '../../../../../../renderer/features/stories/actions/slug.ts';

describe("a story's name from its file's", () => {
  it.each([
    ['talks_kk.docx', 'talks'],
    ['talks.ru.txt', 'talks'],
    ['talks KZ.docx', 'talks'],
    ['talks.kk-KZ.txt', 'talks'],
    ['bbc.381790.en.pandoc.txt', 'bbc.381790.pandoc'],
    ['akorda_rus_final.docx', 'akorda_final'],
    ['talks-kk-2.docx', 'talks-2'],
    ['talks-ru-v3.docx', 'talks-v3'],
  ])('loses the language of %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each([
    ['sammit-en-route.txt', 'sammit-en-route'],
    ['ru-news-digest.txt', 'ru-news-digest'],
    ['Менің елім.txt', 'Менің елім'],
    ['kk.txt', 'kk'],
    ['.txt', '.txt'],
    ['Talks in the U.S..txt', 'Talks in the U.S.'],
  ])('keeps whole what only looks like one: %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('gets the first free number where another story has it', () => {
    expect(freeSlug('talks', new Set(['visit']))).toBe('talks');
    expect(freeSlug('talks', new Set(['talks']))).toBe('talks 2');
    expect(freeSlug('talks', new Set(['talks', 'talks 2', 'talks 4']))).toBe('talks 3');
  });
});
