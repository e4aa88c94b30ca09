import { wordsOf } from '../words-of.ts';

/** The forms of a noun: six cases of the singular, then of the plural; `''` where there is none. */
export type Declension = readonly string[];

/** Endings after the stem, singular then plural; `-` is none. Source: Zaliznyak's grammatical dictionary, classes 1, 2, 4, 5. */
const patterns = {
  masculine: '- а у - ом е ы ов ам ы ами ах',
  masculineC: '- а у - ем е ы ев ам ы ами ах',
  masculineSoft: 'ь я ю ь ем е и ей ям и ями ях',
  masculineI: 'й я ю й ем е и ев ям и ями ях',
  feminine: 'а ы е у ой е ы - ам ы ами ах',
  feminineSibilant: 'а и е у ей е и - ам и ами ах',
  neuter: 'о а у о ом е а - ам а ами ах',
} as const;

function declined(words: string, pattern: keyof typeof patterns, cut = 0): readonly Declension[] {
  const endings = patterns[pattern].split(' ').map((ending) => (ending === '-' ? '' : ending));
  return wordsOf(words).map((word) => {
    const stem = word.slice(0, word.length - cut);
    return endings.map((ending) => stem + ending);
  });
}

function written(forms: string): Declension {
  return forms.split(' ').map((form) => (form === '-' ? '' : form));
}

function unbent(words: string): readonly Declension[] {
  return wordsOf(words).map((word) => Array.from({ length: 12 }, () => word));
}

/** Two to ten, the teens and the tens have cases, but no number of their own. */
function numeral(forms: string): Declension {
  return written(`${forms} - - - - - -`);
}

export const russianCardinals: ReadonlyMap<string, number> = new Map([
  ...wordsOf(
    `два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать
     пятнадцать шестнадцать семнадцать восемнадцать девятнадцать двадцать`,
  ).map((word, place) => [word, place + 2] as const),
  ['тридцать', 30],
]);

const softNumerals = [...russianCardinals.keys()]
  .filter((word) => word.endsWith('ь'))
  .map((word) => {
    const stem = word.slice(0, -1);
    const oblique = stem === 'восем' ? 'восьм' : stem;
    return numeral(
      `${word} ${oblique}и ${oblique}и ${word} ${stem === 'восем' ? word : stem}ью ${oblique}и`,
    );
  });

/** Words that newspapers count and measure in, months, scale words and numerals. */
export const russianNouns: readonly Declension[] = [
  ...declined(
    'миллион миллиард триллион процент пункт доллар фунт цент франк сом сум',
    'masculine',
  ),
  ...declined(
    'час метр километр сантиметр миллиметр литр градус гектар век город район дом матч тур',
    'masculine',
  ).map((forms) => forms.map((form) => form.replace(/^матчов$/u, 'матчей'))),
  ...declined('март август', 'masculine'),
  ...declined('месяц', 'masculineC'),
  ...declined(
    'рубль юань январь февраль апрель июнь июль сентябрь октябрь ноябрь декабрь',
    'masculineSoft',
    1,
  ),
  ...declined('май', 'masculineI', 1),
  ...declined('тонна минута секунда йена иена лира страна школа', 'feminine', 1),
  ...declined('тысяча', 'feminineSibilant', 1),
  ...declined('место', 'neuter', 1),
  ...unbent('евро тенге млн млрд трлн тыс долл руб'),
  written('год года году год годом годе годы лет годам годы годами годах'),
  written('день дня дню день днем дне дни дней дням дни днями днях'),
  written(
    'неделя недели неделе неделю неделей неделе недели недель неделям недели неделями неделях',
  ),
  written(
    'человек человека человеку человека человеком человеке люди человек людям человек людьми людях',
  ),
  written('раз раза разу раз разом разе разы раз разам разы разами разах'),
  written(
    'килограмм килограмма килограмму килограмм килограммом килограмме килограммы килограммов килограммам килограммы килограммами килограммах',
  ),
  written(
    'копейка копейки копейке копейку копейкой копейке копейки копеек копейкам копейки копейками копейках',
  ),
  written(
    'гривна гривны гривне гривну гривной гривне гривны гривен гривнам гривны гривнами гривнах',
  ),
  written('сутки - - - - - сутки суток суткам сутки сутками сутках'),
  written('очко очка очку очко очком очке очки очков очкам очки очками очках'),
  // Два or две: the noun's gender decides, which nobody knows here; so neither is ever written.
  numeral('два двух двум два двумя двух'),
  numeral('три трех трем три тремя трех'),
  numeral('четыре четырех четырем четыре четырьмя четырех'),
  ...softNumerals,
];
