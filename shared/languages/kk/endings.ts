/**
 * Endings of Kazakh as templates, by the rules of vowel harmony and consonant assimilation of school grammars. A capital
 * stands for what depends on the letters before it: A а е, Y ы і, J ы і or nothing after a vowel, S с after a
 * vowel or nothing, D д т, N н д т, T н д т with д after a nasal, H д т with н after a nasal, G ғ г қ к, L л д т, M м б п, Q қ к.
 */
export type EndingTemplate = string;

const cases = ['', 'NYң', 'GA', 'TY', 'DA', 'HAн', 'Mен', 'DAGY'];
const casesOfPossessed = ['', 'нYң', 'нA', 'н', 'ндA', 'нAн', 'мен', 'ндAGY'];

/** Every ending that is recognised, the commonest first. */
export const templates: readonly EndingTemplate[] = [
  ...cases.slice(1),
  ...behind('SY', casesOfPossessed),
  ...['шY', 'JншY', 'сYншY'].flatMap((ordinal) => [
    ...behind(ordinal, cases),
    ...behind(`${ordinal}SY`, casesOfPossessed),
  ]),
  ...behind('LAр', cases),
  ...behind('LAрSY', casesOfPossessed),
  ...behind('LYQ', cases),
  ...['DAй', 'DAйSY', 'DAGAн'],
];

function behind(head: string, tails: readonly string[]): readonly EndingTemplate[] {
  return tails.map((tail) => head + tail);
}

/**
 * A word with an ending, both lower case: `қыркүйек` with SYндA is `қыркүйегінде`. Undefined where the word does not tell its
 * row of vowels.
 */
export function bent(word: string, template: EndingTemplate): string | undefined {
  const ending = endingBehind(word, template);
  if (ending === undefined) return undefined;
  const isVoiced = /[қкп]$/u.test(word) && /^[ыіае]/u.test(ending);
  const voiced: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };
  return (isVoiced ? word.slice(0, -1) + (voiced[word.slice(-1)] ?? '') : word) + ending;
}

/** The ending alone, as it is written behind figures, where the last letter of the word stands nowhere. */
export function endingBehind(word: string, template: EndingTemplate): string | undefined {
  const row = rowOf(word);
  if (row === undefined) return undefined;
  let written = word;
  for (const sign of template) written += letterOf(sign, written, row);
  return written.slice(word.length);
}

/** The template of a form of this word; undefined for another word. */
export function templateOfForm(word: string, form: string): EndingTemplate | undefined {
  if (!form.startsWith(word.slice(0, -1))) return undefined;
  return templates.find((template) => bent(word, template) === form);
}

/** The template that an ending behind figures comes from, which are read as this word; undefined where it is no ending. */
export function templateOf(word: string, ending: string): EndingTemplate | undefined {
  return (
    templates.find((template) => endingBehind(word, template) === ending) ??
    // Typists get the harmony wrong now and then: the ending is known all the same.
    templates.find((template) => realisations.get(template)?.has(ending))
  );
}

type Row = 'back' | 'front';

/** Words that do not show their row by a vowel. Source: the orthographic dictionary (2013). */
const rowsOfWords: ReadonlyMap<string, Row> = new Map([
  ['фунт', 'back'],
  ['сум', 'back'],
  ['рубль', 'front'],
]);

function rowOf(word: string): Row | undefined {
  const known = rowsOfWords.get(word);
  if (known !== undefined) return known;
  // И is front in loans; у and ю tell nothing.
  const vowel = /[аәеёиоөұүыіэя](?=[^аәеёиоөұүыіэя]*$)/u.exec(word)?.[0];
  if (vowel === undefined) return undefined;
  return 'аоұыяё'.includes(vowel) ? 'back' : 'front';
}

function letterOf(sign: string, before: string, row: Row): string {
  const back = row === 'back';
  const [vowel, nasal] = [/[аәеёиоөұүыіэюя]$/u.test(before), /[мнң]$/u.test(before)];
  const voiceless = /[пткқсшщфхһцчбвгд]ь?$/u.test(before);
  const dental = voiceless ? 'т' : 'д';
  switch (sign) {
    case 'A':
      return back ? 'а' : 'е';
    case 'Y':
      return back ? 'ы' : 'і';
    case 'J':
      return vowel ? '' : back ? 'ы' : 'і';
    case 'S':
      return vowel ? 'с' : '';
    case 'D':
      return dental;
    case 'N':
      return vowel || nasal ? 'н' : dental;
    case 'T':
      return vowel ? 'н' : dental;
    case 'H':
      return nasal ? 'н' : dental;
    case 'G':
      return voiceless ? (back ? 'қ' : 'к') : back ? 'ғ' : 'г';
    case 'L':
      return vowel || /[рйу]$/u.test(before) ? 'л' : dental;
    case 'M':
      return voiceless ? 'п' : /[зж]$/u.test(before) ? 'б' : 'м';
    case 'Q':
      return back ? 'қ' : 'к';
    default:
      return sign;
  }
}

/** Words with every row and every kind of last letter. */
const samples = 'алты екі он мың үш отыз жүз бір сегіз ай үй тоқсан бес қырық жетпіс'.split(' ');

const realisations: ReadonlyMap<EndingTemplate, ReadonlySet<string>> = new Map(
  templates.map((template) => [
    template,
    new Set(samples.flatMap((word) => endingBehind(word, template) ?? [])),
  ]),
);
