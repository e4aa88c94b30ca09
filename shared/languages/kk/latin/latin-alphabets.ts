/** A Latin alphabet of Kazakh: its letters, lower case, with the Cyrillic ones they stand for. */
export interface LatinAlphabet {
  /** Longest first where one begins with another. `и` stands for и and й alike: the place in the word tells them apart. */
  readonly letters: readonly (readonly [latin: string, cyrillic: string])[];
}

/** Letters that are the same in every alphabet. */
const shared = pairsOf(
  'a:а b:б v:в g:г d:д e:е z:з k:к q:қ l:л m:м n:н o:о p:п r:р s:с t:т f:ф h:х x:х c:ц',
);

/** The alphabet of 28 January 2021 as amended in April 2021 (ñ; drafts wrote ŋ): the one that is written here. */
export const alphabetOf2021: LatinAlphabet = {
  letters: [...pairsOf('ä:ә ğ:ғ j:ж i:и ı:і ñ:ң ŋ:ң ö:ө u:у ū:ұ ü:ү y:ы ş:ш ç:ч'), ...shared],
};

/** Decree 637 of 19 February 2018: acute accents, sh and ch. */
const acutes: LatinAlphabet = {
  letters: [...pairsOf('sh:ш ch:ч á:ә ǵ:ғ j:ж ı:и i:і ń:ң ó:ө ý:у u:ұ ú:ү y:ы'), ...shared],
};

/** Decree 569 of 26 October 2017: apostrophes behind the letters. */
const apostrophes: LatinAlphabet = {
  letters: [
    ...["a':ә g':ғ i':и n':ң o':ө s':ш c':ч u':ү y':у", 'j:ж i:і u:ұ y:ы'].flatMap(pairsOf),
    ...shared,
  ],
};

/** The draft of September 2017: pairs of letters. It writes и and і alike; і is by far the more frequent. */
const digraphs: LatinAlphabet = {
  letters: [...pairsOf('ae:ә oe:ө ue:ү gh:ғ ng:ң zh:ж sh:ш ch:ч j:й i:і w:у u:ұ y:ы'), ...shared],
};

/** What the agency Kazinform wrote from 2004, and the Latin pages of Wikipedia. */
const kazinform: LatinAlphabet = {
  letters: [...pairsOf('ä:ә ğ:ғ j:ж ï:и y:й i:і ñ:ң ö:ө w:у u:ұ ü:ү ı:ы ş:ш ç:ч'), ...shared],
};

/**
 * The alphabet that a text is written in, by letters that no other has; the one of 2021 where nothing tells. Sources:
 * the decrees named, and the table of all of them in Wikipedia, "Kazakh alphabets".
 */
export function latinAlphabetOf(text: string): LatinAlphabet {
  const lower = text.toLowerCase().normalize('NFC');
  if (/[ūŋ]/u.test(lower)) return alphabetOf2021;
  if (/ï/u.test(lower) || (/w/u.test(lower) && /[äğñöüş]/u.test(lower))) return kazinform;
  if (/[äğñöüş]/u.test(lower)) return alphabetOf2021;
  if (/[áǵńóúý]/u.test(lower)) return acutes;
  if (/[aginoscuy]['’ʼ]\p{L}/u.test(lower)) return apostrophes;
  const isDigraphs = /zh|gh/u.test(lower) || (/w/u.test(lower) && /[aou]e/u.test(lower));
  return isDigraphs ? digraphs : alphabetOf2021;
}

function pairsOf(list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((pair) => {
    const [latin = '', cyrillic = ''] = pair.split(':');
    return [latin, cyrillic];
  });
}
