import { describe, expect, it } from 'vitest';
import { nameKeysOf } from '../../../../shared/archive/name-keys.ts';

function wholeKeys(files: readonly (readonly [path: string, language: string])[]): string[] {
  return nameKeysOf(files.map(([path, language]) => ({ path, language }))).map(
    ({ whole }) => whole,
  );
}

describe('the name of a file without its language', () => {
  it.each([
    ['a tag behind', ['talks-en.txt', 'talks_ru.txt', 'talks.kk.html']],
    ['a tag in front', ['en_talks.txt', 'ru-talks.txt', 'kz.talks.docx']],
    ['folders', ['en/talks.txt', 'RU/talks.txt', 'kaz/talks.txt']],
    ['folders named in words', ['English/talks.txt', 'Русский/talks.txt', 'Қазақша/talks.txt']],
    [
      'a tag before a date',
      ['talks.en.2024-05-03.md', 'talks.ru.2024-05-03.md', 'talks.kk.03.05.2024.md'],
    ],
    ['a tag before a number', ['talks-en-2.txt', 'talks-ru-2.txt', 'talks-kk-2.txt']],
  ])('is one for all versions: %s', (_, paths) => {
    const languages = ['en', 'ru', 'kk'];
    const keys = wholeKeys(paths.map((path, place) => [path, languages[place] ?? ''] as const));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).not.toBe('');
  });

  it('learns letters that an archive uses for its languages', () => {
    const files = [1, 2, 3, 4].flatMap((number) =>
      (['en', 'ru', 'kk'] as const).map(
        (language) =>
          [
            `story${String(number)}${{ en: 'e', ru: 'r', kk: 'q' }[language]}.txt`,
            language,
          ] as const,
      ),
    );
    const keys = wholeKeys(files);
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe(keys[2]);
  });

  it('keeps a word that looks like a tag of another language than the file is in', () => {
    expect(wholeKeys([['summit-en-route.txt', 'ru']])).toEqual(['summit en route']);
  });

  it('keeps words that stories of one language have in common by their topic', () => {
    const keys = wholeKeys([
      ['budget-1.txt', 'en'],
      ['budget-2.txt', 'en'],
      ['budget-3.txt', 'en'],
      ['flood-1.txt', 'en'],
      ['flood-2.txt', 'en'],
      ['flood-3.txt', 'en'],
      ['flood-4.txt', 'en'],
      ['pavodok-1.txt', 'ru'],
    ]);
    expect(keys[0]).toBe('budget 1');
  });
});
