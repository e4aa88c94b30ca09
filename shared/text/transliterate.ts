/**
 * A rough Latin skeleton of a text, so that names can be compared across alphabets and spellings:
 * `Назарбаев`, `Nazarbayev` → `nazarbaev`; `Қасым-Жомарт`, `Kassym-Jomart` → `kasim zhomart`.
 * Never shown to anyone: equal keys mean "probably one name", and close keys (edit distance) "perhaps".
 *
 * The letters follow BGN/PCGN 1947 (Russian) and 1979 (Kazakh) and the Kazakh Latin alphabet of 2021.
 * On top of these, spellings that compete in newspapers are collapsed: y, i, ı → i; ye, ie → e; kh → h;
 * q, c, ck → k; j, dj, dzh → zh; shch, sch → sh; w → v; ng, ñ → n; soft and hard signs and
 * apostrophes fall; double letters count once. Anything but letters and figures becomes one space.
 */
export function latinKey(text: string): string {
  const marked = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\p{L}/gu, (letter) => before[letter] ?? letter);
  const bare = marked.normalize('NFKD').replace(/\p{M}/gu, '');
  const latin = bare.replace(/\p{L}/gu, (letter) => letters[letter] ?? letter);
  const merged = collapses.reduce(
    (key, [pattern, becomes]) => key.replace(pattern, becomes),
    latin,
  );
  return merged
    .replace(/['’‘ʼʹ`"”“ʺ]/gu, '')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim();
}

// Letters whose mark changes the sound: read before marks are taken off.
const before: Readonly<Record<string, string>> = {
  ...{ ş: 'sh', š: 'sh', č: 'ch', ć: 'ch', ç: 'ch', ž: 'zh', ż: 'zh', ź: 'z', й: 'и' },
  ...{ ł: 'l', ø: 'o', æ: 'e', œ: 'e', ß: 'ss', đ: 'd', ð: 'd', þ: 't', ŋ: 'n', ı: 'i', ə: 'a' },
};

const letters: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
  ...{ ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i' },
  ...{ є: 'e', ґ: 'g', ђ: 'zh', ј: 'i', љ: 'l', њ: 'n', ћ: 'ch', џ: 'zh' },
};

// In this order: a longer spelling before the letters that it is made of.
const collapses: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 'sh'],
  [/tch|tsch/gu, 'ch'],
  [/tz/gu, 'ts'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q/gu, 'k'],
  [/c(?=[eiy])/gu, 's'],
  [/c(?!h)/gu, 'k'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/d?j|dzh/gu, 'zh'],
  [/y/gu, 'i'],
  [/i+e/gu, 'e'],
  [/ng/gu, 'n'],
  [/(\p{L})\1+/gu, '$1'],
];
