/**
 * Kazakh in Cyrillic letters as it is written in the Latin alphabet of 2021 (Baitursynuly Institute, published 28
 * January 2021, amended April 2021). The alphabet has no letters for sounds of foreign words only: ц is written ts,
 * ч tş, щ ştş, ё io, э e, ю iu, я ia (ия and ию as well); ь and ъ fall. Everything else stays as it stands.
 */
export function kazakhToLatin(text: string): string {
  return text.normalize('NFC').replace(/и[яю]|\p{Script=Cyrillic}/giu, (letters, at: number) => {
    const lower = letters.toLowerCase();
    const latin = lower.length === 2 ? latinLetters[lower.slice(1)] : latinLetters[lower];
    if (latin === undefined) return letters;
    if (letters === lower) return latin;
    return isInCapitals(text, at, letters.length) ? inCapitals(latin) : capitalised(latin);
  });
}

const latinLetters: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'ä', б: 'b', в: 'v', г: 'g', ғ: 'ğ', д: 'd', е: 'e', ё: 'io', ж: 'j', з: 'z' },
  ...{ и: 'i', й: 'i', к: 'k', қ: 'q', л: 'l', м: 'm', н: 'n', ң: 'ñ', о: 'o', ө: 'ö', п: 'p' },
  ...{ р: 'r', с: 's', т: 't', у: 'u', ұ: 'ū', ү: 'ü', ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'tş' },
  ...{ ш: 'ş', щ: 'ştş', ъ: '', ы: 'y', і: 'ı', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** True where the letters beside a capital are capitals too: `ЦУМ`, not `Цирк`. */
function isInCapitals(text: string, at: number, length: number): boolean {
  const [before = '', after = ''] = [text[at - 1], text[at + length]];
  return /\p{Lu}/u.test(after) || (/\p{Lu}/u.test(before) && !/\p{Ll}/u.test(after));
}

// As in Turkish, i and ı have capitals of their own, which toUpperCase does not know.
function inCapitals(latin: string): string {
  return latin.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase();
}

function capitalised(latin: string): string {
  return inCapitals(latin.slice(0, 1)) + latin.slice(1);
}
