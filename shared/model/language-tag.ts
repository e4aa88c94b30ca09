/**
 * A BCP 47 tag in the form this program uses everywhere: `en`, `ru`, `kk` (Cyrillic), `kk-Latn`; other
 * languages may stand in memories that were made elsewhere (`de`, `en-GB`).
 * Tags from outside go through `languageTagOf` once; two tags are compared with `isSameLanguage` only.
 */
export type LanguageTag = string;

/** The languages a story runs in, in the order in which they are listed by default. */
export const storyLanguages = ['en', 'ru', 'kk'] as const satisfies readonly LanguageTag[];

export type StoryLanguage = (typeof storyLanguages)[number];

/** Something per language of a story; a language that is missing has no entry. */
export type ByLanguage<Value> = Readonly<Partial<Record<LanguageTag, Value>>>;

/**
 * The tag in our form, of what a file calls a language: `EN-us` → `en-US`, `kk_KZ` → `kk-KZ`, `kk-Cyrl` → `kk`,
 * `rus` → `ru`. Undefined where it names no language (RFC 5646 syntax, and three-letter codes of the three).
 */
export function languageTagOf(raw: string): LanguageTag | undefined {
  const legacy = new Map([
    ['rus', 'ru'],
    ['eng', 'en'],
    ['kaz', 'kk'],
    ['kz', 'kk'],
  ]);
  const text = raw.trim().replaceAll('_', '-');
  const [first = ''] = text.split('-');
  const named = legacy.get(first.toLowerCase());
  try {
    const locale = new Intl.Locale(named === undefined ? text : named + text.slice(first.length));
    const tag = locale.toString();
    // Kazakh without a script is Cyrillic here.
    return locale.language === 'kk' ? tag.replace('-Cyrl', '') : tag;
  } catch {
    return undefined;
  }
}

/** Names by the data of Unicode; none for what only looks like a tag. */
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** True for a tag of `languageTagOf` whose language Unicode knows: `de`, `uz-Latn`; not `foo` or `klingon`. */
export function isKnownLanguage(tag: LanguageTag): boolean {
  const [language = ''] = tag.split('-');
  return names.of(language) !== undefined;
}

/** True where two tags name one language in one script, whatever the region: `en` and `en-GB`; not `kk` and `kk-Latn`. */
export function isSameLanguage(a: LanguageTag, b: LanguageTag): boolean {
  return a === b || withoutRegion(a) === withoutRegion(b);
}

function withoutRegion(tag: LanguageTag): string {
  const [language = '', ...rest] = tag.split('-');
  const script = rest.find((part) => part.length === 4);
  return script === undefined ? language.toLowerCase() : `${language.toLowerCase()}-${script}`;
}
