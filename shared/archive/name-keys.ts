import type { LanguageTag } from '../model/language-tag.ts';
import { namedLanguage, namePartsOf } from './name-parts.ts';
import type { NamePart } from './name-parts.ts';

interface NamedFile {
  readonly path: string;
  readonly language: LanguageTag;
}

/** What a file is called once that is taken off which names its language: equal for versions of one story. */
export interface NameKey {
  /** With its folders. */
  readonly whole: string;
  /** Without them; empty where nothing is left. */
  readonly short: string;
}

/** What a habit of naming must show before it is one. */
const habit = { files: 3, purity: 0.95, partOfLanguage: 0.5 } as const;

/**
 * The keys of names, in the order of the files. A piece of a name goes where it names a language by itself (`ru`,
 * `english`, `қазақша`) or by the habit of this archive: it stands in most files of one language and hardly in others
 * (`talks17e.txt`, `talks17r.txt`).
 */
export function nameKeysOf(files: readonly NamedFile[]): readonly NameKey[] {
  const parts = files.map(({ path }) => namePartsOf(path));
  const marks = marksByHabit(files, parts);
  return files.map(({ language }, place) => {
    const left = (parts[place] ?? []).filter(
      (part) => !isMarkOf(language, part) && marks.get(markOf(part)) !== language,
    );
    const short = left.filter(({ isFolder }) => !isFolder);
    return { whole: keyOf(left), short: keyOf(short) };
  });
}

/** A file may be called `en` and be Russian: then the name tells nothing that could be taken off. */
function isMarkOf(language: LanguageTag, { text }: NamePart): boolean {
  const named = namedLanguage(text);
  return named !== undefined && language.split('-')[0] === named;
}

function marksByHabit(
  files: readonly NamedFile[],
  parts: readonly (readonly NamePart[])[],
): ReadonlyMap<string, LanguageTag> {
  const ofLanguage = new Map<LanguageTag, number>();
  const counts = new Map<string, Map<LanguageTag, number>>();
  for (const [place, { language }] of files.entries()) {
    add(ofLanguage, language);
    for (const mark of new Set((parts[place] ?? []).map(markOf))) {
      const known = counts.get(mark) ?? new Map<LanguageTag, number>();
      add(known, language);
      counts.set(mark, known);
    }
  }
  const marks = new Map<string, LanguageTag>();
  for (const [mark, byLanguage] of counts) {
    const all = [...byLanguage.values()].reduce((sum, count) => sum + count, 0);
    for (const [language, count] of byLanguage) {
      const isPure = count >= habit.files && count >= habit.purity * all;
      const isUsual = count >= habit.partOfLanguage * (ofLanguage.get(language) ?? 0);
      if (isPure && isUsual && ofLanguage.size > 1) marks.set(mark, language);
    }
  }
  return marks;
}

function markOf({ text, isFolder }: NamePart): string {
  return isFolder ? `${text}/` : text;
}

function keyOf(parts: readonly NamePart[]): string {
  return parts.map(markOf).join(' ');
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
