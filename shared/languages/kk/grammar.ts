import type { Grammar } from '../grammar.ts';
import { wordsOf } from '../words-of.ts';
import { bent, endingBehind, templateOf, templateOfForm, templates } from './endings.ts';
import { kazakhFunctionWords } from './function-words.ts';
import { kazakhCardinals, lastNumeralOf } from './numerals.ts';

/** Sources: CLDR (months, currencies, units) for `kk`, and the scale words. Where two share a form, the longest has it. */
const lemmas = [
  ...kazakhCardinals.keys(),
  ...wordsOf(`
    қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан
    мың миллион миллиард триллион млн млрд трлн пайыз процент
    теңге тиын доллар еуро рубль фунт юань иен сом сум лира гривна
    секунд минут сағат күн апта ай жыл метр километр тонна килограмм литр гектар градус адам`),
].sort((a, b) => a.length - b.length);

/** Words that are read otherwise than they are written. */
const readAs: ReadonlyMap<string, string> = new Map([
  ['млн', 'миллион'],
  ['млрд', 'миллиард'],
  ['трлн', 'триллион'],
]);

export const kazakhGrammar: Grammar = {
  lemmaOf: (form) => lemmaOfForm(form),
  formLike: (form, lemma) => {
    const from = kazakhGrammar.lemmaOf(form);
    return from === undefined ? undefined : rebent(form, from, lemma);
  },
  // Nothing agrees with a number in Kazakh.
  agreed: (form) => form,
  wordBefore: (word) => word,
  endingFor: (ending, change) => {
    const old = lastNumeralOf(change.old);
    const template = templateOf(old, ending);
    if (template === undefined) return undefined;
    const next = lastNumeralOf(change.new);
    // Жиырма alone makes its ordinal with с: жиырмасыншы.
    const plain = template.replace(/^сYн/u, 'Jн');
    return endingBehind(next, next === 'жиырма' ? plain.replace(/^Jн/u, 'сYн') : plain);
  },
  bentLike: (form, from, to) => {
    if (form === from) return to;
    return hasDoubtfulRow(from) || hasDoubtfulRow(to) ? undefined : rebent(form, from, to);
  },
};

/** By form; made at the first question. */
let lemmasByForm: ReadonlyMap<string, string> | undefined;

function lemmaOfForm(form: string): string | undefined {
  lemmasByForm ??= new Map(lemmas.flatMap((lemma) => formsOf(lemma).map((each) => [each, lemma])));
  return lemmasByForm.get(form);
}

/** «Онда» is there, hardly ever in ten. */
function formsOf(lemma: string): readonly string[] {
  const read = readAs.get(lemma);
  const bentForms = templates.flatMap((template) => {
    if (read === undefined) return bent(lemma, template) ?? [];
    const ending = endingBehind(read, template);
    return ending === undefined ? [] : [lemma + ending, `${lemma}-${ending}`];
  });
  return [lemma, ...bentForms].filter((form) => !kazakhFunctionWords.has(form));
}

/** Newspapers write Назарбаевтың and Медведевтің, Нью-Йоркке and Нью-Йоркқа; қ, к and п may be voiced. */
function hasDoubtfulRow(name: string): boolean {
  return /ев$|[кгқғпьъ]$/u.test(name);
}

/** The ending of a form of this word: its template, and its hyphen if any. Undefined for another word. */
function endingOf(
  form: string,
  lemma: string,
): { readonly template: string; readonly hyphen: string } | undefined {
  if (form === lemma) return { template: '', hyphen: '' };
  const read = readAs.get(lemma);
  if (read === undefined) {
    const template = templateOfForm(lemma, form);
    return template === undefined ? undefined : { template, hyphen: '' };
  }
  const ending = form.startsWith(lemma)
    ? /^(?<hyphen>-?)(?<rest>\p{L}+)$/u.exec(form.slice(lemma.length))
    : null;
  const { hyphen = '', rest = '' } = ending?.groups ?? {};
  const template = templateOf(read, rest);
  const isSure = template !== undefined && endingBehind(read, template) === rest;
  return isSure ? { template, hyphen } : undefined;
}

function rebent(form: string, from: string, to: string): string | undefined {
  const found = endingOf(form, from);
  if (found === undefined || found.template === '') return found && to;
  const read = readAs.get(to);
  if (read === undefined) return bent(to, found.template);
  // An abbreviation takes its ending after a hyphen, as the one before it did.
  const ending = endingBehind(read, found.template);
  const hyphen = readAs.has(from) ? found.hyphen : '-';
  return ending === undefined ? undefined : to + hyphen + ending;
}
