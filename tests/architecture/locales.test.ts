import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../shared/desktop/commands.ts';

const folder = 'shared/i18n/locales';
const languages = ['en', 'ru', 'kk'] as const;
const namespaces = readdirSync(join(folder, 'en')).sort();
const pluralEnding = /_(?:zero|one|two|few|many|other)$/u;

/** The texts of a file by their whole key, `row.moved_few`. */
function textsOf(language: string, namespace: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  function collect(value: unknown, key: string): void {
    if (typeof value === 'string') texts.set(key, value);
    else {
      for (const [part, below] of Object.entries(value as object)) {
        collect(below, key === '' ? part : `${key}.${part}`);
      }
    }
  }
  collect(JSON.parse(readFileSync(join(folder, language, namespace), 'utf8')), '');
  return texts;
}

function pluralKeysOf(texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const plural = [...texts.keys()].filter((key) => pluralEnding.test(key));
  return new Set(plural.map((key) => key.replace(pluralEnding, '')));
}

function placeholdersOf(text: string): readonly string[] {
  return [...new Set(text.match(/\{\{[^}]*\}\}|<\/?\w+>/gu) ?? [])].sort();
}

function isCount(placeholder: string): boolean {
  return placeholder === '{{count}}' || placeholder === '{{count, number}}';
}

describe('the texts of the interface', () => {
  it.each(languages)('stand in the same files in %s', (language) => {
    expect(readdirSync(join(folder, language)).sort()).toEqual(namespaces);
  });

  describe.each(namespaces)('in %s', (namespace) => {
    const english = textsOf('en', namespace);

    it.each(languages)('have the same keys in %s, with every plural form it needs', (language) => {
      const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      const plural = pluralKeysOf(english);
      const single = [...english.keys()].filter((key) => !pluralEnding.test(key));
      const wanted = [
        ...single,
        ...[...plural].flatMap((key) => forms.map((form) => `${key}_${form}`)),
      ];
      expect([...textsOf(language, namespace).keys()].sort()).toEqual(wanted.sort());
    });

    it.each(languages)('are not empty in %s and hold the same values', (language) => {
      for (const [key, text] of textsOf(language, namespace)) {
        expect(text.trim(), key).not.toBe('');
        const model =
          english.get(key) ?? english.get(key.replace(pluralEnding, '_other')) ?? 'missing';
        // One thing may be said without its number: «один материал».
        const wanted = placeholdersOf(model).filter((value) => !isCount(value));
        const found = placeholdersOf(text).filter((value) => !isCount(value));
        expect(found, `${language} ${key}`).toEqual(wanted);
      }
    });
  });

  it.each(languages)('name every command in %s', (language) => {
    const names = textsOf(language, 'commands.json');
    expect([...names.keys()].sort()).toEqual(commands.map((command) => command.id).sort());
  });
});
