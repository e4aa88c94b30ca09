const tag = String.raw`(?:en|ru|kk|kz|eng|rus|kaz)(?:[-_](?:gb|us|ru|kz))?`;

const tagAtEnd = new RegExp(`[-_. ]${tag}$`, 'iu');

/** A tag before the last part: between two dots or two low lines, or before a draft's number. Not `sammit-en-route`. */
const tagBeforeLast = new RegExp(
  [
    String.raw`\.${tag}(?=\.[^-_. ]+$)`,
    String.raw`_${tag}(?=_[^-_. ]+$)`,
    String.raw`[-_. ]${tag}(?=[-_. ]v?\d{1,3}$)`,
  ].join('|'),
  'iu',
);

/**
 * A story's short name from a file's: without its extension and without a language among its last two parts
 * (`talks_kk.docx` → `talks`, `bbc.381790.en.pandoc.txt` → `bbc.381790.pandoc`), so that all versions propose one name.
 */
export function slugOf(fileName: string): string {
  const stem = fileName.replace(/\.[^.]{1,8}$/u, '');
  const untagged = tagAtEnd.test(stem)
    ? stem.replace(tagAtEnd, '')
    : stem.replace(tagBeforeLast, '');
  return untagged || stem || fileName;
}

/** The name itself, or with the first number from 2 that no story has yet (`talks 2`). */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug} ${number}`)) number += 1;
  return `${slug} ${number}`;
}
