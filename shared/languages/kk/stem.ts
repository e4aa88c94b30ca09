import { wordsOf } from '../words-of.ts';
import { kazakhFunctionWords } from './function-words.ts';
import { kazakhRoots, kazakhShortRoots, rootsThatLoseTheirVowel } from './roots.ts';

/**
 * The Kazakh word without plural, possessive, case, instrumental and the commonest verb endings:
 * `министрлеріміздің` → `министр`, `қаласында` → `қала`, `бірлігі` → `бірлік`, `АҚШ-тың` → `ақш`.
 * An ending comes off only where its vowels and its first consonant agree with what stands before it (the
 * rules of harmony and assimilation of school grammars), and enough of a root is left. Common roots that
 * look inflected are listed in `roots.ts`.
 */
export function stemKazakh(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  if (kazakhFunctionWords.has(lower)) return lower;
  const [head = '', tail, ...more] = lower.split(/[-‑–]/u);
  if (tail !== undefined && more.length === 0 && hyphenated.test(tail)) return head;
  if (tail !== undefined) {
    const cut =
      Math.max(lower.lastIndexOf('-'), lower.lastIndexOf('‑'), lower.lastIndexOf('–')) + 1;
    return lower.slice(0, cut) + stemOfPart(lower.slice(cut));
  }
  return stemOfPart(lower);
}

function stemOfPart(word: string): string {
  if (isRoot(word)) return word;
  const verb = withoutEnding(word, finiteVerbs);
  if (verb !== undefined) return verb;
  const place = withoutEnding(word, relations);
  let stem = place === undefined ? word : asRoot(place);
  // From the end of the word: case (a place has had its own), possession, number, what a verb left; each once.
  const slots =
    place === undefined ? [cases, possessions, plurals, participles] : [possessions, plurals];
  for (const slot of slots) {
    if (isRoot(stem)) return stem;
    const shorter = withoutEnding(stem, slot);
    stem = shorter === undefined ? stem : asRoot(shorter);
  }
  return stem;
}

function isRoot(word: string): boolean {
  return kazakhRoots.has(word) || kazakhShortRoots.has(word);
}

/** An ending, what must stand before it, and how many letters must be left without it. */
interface Ending {
  readonly text: string;
  readonly after: RegExp;
  readonly least: number;
}

/** The endings that may stand in one place of a word, by their last letter, in the order in which they are tried. */
type Slot = ReadonlyMap<string, readonly Ending[]>;

function slotOf(...lists: readonly (readonly Ending[])[]): Slot {
  const slot = new Map<string, readonly Ending[]>();
  for (const ending of lists.flat()) {
    const last = ending.text.slice(-1);
    slot.set(last, [...(slot.get(last) ?? []), ending]);
  }
  return slot;
}

function withoutEnding(word: string, slot: Slot): string | undefined {
  for (const { text, after, least } of slot.get(word.slice(-1)) ?? []) {
    if (!word.endsWith(text)) continue;
    const stem = word.slice(0, -text.length);
    if (!after.test(stem) || !isHarmonious(stem, text)) continue;
    // орын + да, not оры + нда; бүгін + де, not бүг + інде.
    if ([1, 2].some((length) => kazakhRoots.has(stem + text.slice(0, length)))) continue;
    if (stem.length >= least || kazakhShortRoots.has(stem)) return stem;
  }
  return undefined;
}

// и, у, ю, э and я go with either row of vowels.
function isHarmonious(stem: string, ending: string): boolean {
  const last = /[аәеёиоөуұүыіэюя](?=[^аәеёиоөуұүыіэюя]*$)/u.exec(stem)?.[0];
  if (last === undefined) return false;
  // The instrumental is the same after either row.
  if (/^[мбп]ен$/u.test(ending)) return true;
  // Surnames in -ев take the endings of either row: «Назарбаевтың».
  if (stem.endsWith('ев')) return true;
  if ('иуюэяё'.includes(last)) return true;
  const isBack = 'аоұы'.includes(last);
  const vowels = /[аәеоөуұүыі]/u.exec(ending)?.[0];
  return vowels === undefined || 'аоұы'.includes(vowels) === isBack;
}

// Before a vowel қ, к, п are voiced (бірлік, бірлігі), and some roots lose their last vowel (халық, халқы).
function asRoot(stem: string): string {
  const whole = rootsThatLoseTheirVowel.get(stem);
  if (whole !== undefined) return whole;
  if (stem.endsWith('ғ')) return `${stem.slice(0, -1)}қ`;
  if (/[еіөүә]г$/u.test(stem)) return `${stem.slice(0, -1)}к`;
  if (/[аеіы]б$/u.test(stem) && !kazakhRoots.has(stem)) return `${stem.slice(0, -1)}п`;
  return stem;
}

function endings(forms: string, after: RegExp, least: number): readonly Ending[] {
  return wordsOf(forms).map((text) => ({ text, after, least }));
}

// What may stand before an ending, by its first consonant. A soft sign follows sonorants: «Брюссельде».
const vowel = /[аәеёиоөуұүыіэюя]$/u;
const consonant = /[^аәеёиоөұүыіэюяъь]$/u;
const voiceless = /[пткқсшщфхһцчбвгд]$/u;
const voiced = /[лмнңрзжйуғь]$/u;
const voicedOrVowel = /[аәеёиоөуұүыіэюялмнңрзжйғь]$/u;
const nasal = /[мнң]$/u;
const nasalOrVowel = /[аәеёиоөуұүыіэюямнң]$/u;
const liquid = /[лрйузжғь]$/u;
const liquidOrVowel = /[аәеёиоөуұүыіэюялрйзжғь]$/u;
const openOrSonorant = /[аәеёиоөуұүыіэюялрймнңь]$/u;
const possessed = /[^аәеёиоөұүыіэюяъь][ыі]$/u;
// Басшы and атқарушы, who does something, are whole; күші is not.
const beforeY = /(?:[^аәеёиоөұүыіэюяъьш]|(?<!.{3})ш)$/u;
// In жұмысы the с is the root's, in қаласы the ending's: roots in ы and і before it are few, but for басшы.
const beforeSy = /(?:[аәеёиоөуұүэюя]|ш[ыі]|қаржы|кісі)$/u;

const finiteVerbs = slotOf(
  endings('йды йді йтын йтін', /[аеыі]$/u, 3),
  endings('атын етін', /[ыі][лн]$/u, 3),
  endings('ады еді', /[аәеёиоөуұүыіэюя](?:йт|[^аәеёиоөуұүыіэюяъьй])$/u, 3),
  endings('ды ді', /[аеыі]$/u, 4),
);

const relations = slotOf(
  endings('сындағы сіндегі', beforeSy, 3),
  endings('ындағы індегі', consonant, 3),
  endings('дағы дегі', voicedOrVowel, 3),
  endings('тағы тегі', voiceless, 3),
  endings('ғы гі', /[лмнңрзжй]$/u, 3),
);

const cases = slotOf(
  endings('сының сінің сында сінде сынан сінен сына сіне сымен сімен', beforeSy, 3),
  endings('ының інің ында інде ынан інен ына іне', beforeY, 3),
  endings('ның нің', nasalOrVowel, 3),
  endings('дың дің', liquid, 3),
  endings('тың тің', voiceless, 3),
  endings('нда нде нан нен на не', possessed, 4),
  endings('нан нен', nasal, 3),
  endings('дан ден', liquidOrVowel, 3),
  endings('тан тен', voiceless, 3),
  endings('да де', voicedOrVowel, 3),
  endings('та те', voiceless, 3),
  endings('ға ге', voicedOrVowel, 3),
  endings('қа ке', voiceless, 3),
  endings('ны ні', vowel, 3),
  endings('ды ді', voiced, 3),
  endings('ты ті', voiceless, 3),
  endings('мен', openOrSonorant, 3),
  endings('бен', /[зжбвгд]$/u, 3),
  endings('пен', voiceless, 3),
  endings('сын сін', beforeSy, 3),
  endings('ын ін', consonant, 4),
);

const possessions = slotOf(
  endings('ымыз іміз ыңыз іңіз', consonant, 3),
  endings('мыз міз', vowel, 3),
  endings('сы сі', beforeSy, 3),
  endings('ы і', beforeY, 3),
);

const plurals = slotOf(
  endings('лар лер', /[аәеёиоөуұүыіэюярй]$/u, 2),
  endings('дар дер', /[лмнңзж]$/u, 2),
  endings('тар тер', voiceless, 3),
);

const participles = slotOf(
  endings('ған ген', voicedOrVowel, 3),
  endings('қан кен', voiceless, 3),
  endings('ып іп', consonant, 3),
);

// A case ending after an abbreviation, a foreign name or a figure: «АҚШ-тың», «ЕО-ға», «2016-шы».
const hyphenated =
  /^(?:[лдт][ае]р)?(?:[ыі]|с[ыі])?(?:[ндт][ыі]ң|[нғг][ае]|[қк][ае]|н?[дт][ае]|[ндт][ае]н|[ндт][ыі]|н|[мбп]ен|[дт][ае]ғ[ыі]|[дт]егі|[ыі]?нш[ыі]|ш[ыі])?$/u;
