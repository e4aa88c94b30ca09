import { wordsOf } from '../words-of.ts';
import { englishFunctionWords } from './function-words.ts';

/**
 * The English word without plural, possessive and verb endings: `agencies`, `agency's` → `agency`, `changes`,
 * `changing` → `chang`. Steps 1 and 5a of M. F. Porter's stemmer (1980) made gentler, no derivations
 * (`agreement` is not `agree`), and the commonest irregular forms. Stems are for comparing: they need not be
 * words.
 */
export function stemEnglish(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  if (englishFunctionWords.has(lower)) return lower;
  const owner = lower.replace(/'s?$/u, '');
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}'-]*$/u.test(owner)) return owner;
  const regular = irregular.get(owner) ?? owner;
  if (regular.length <= 3 || uninflected.has(regular)) return regular;
  return withoutSilentE(withoutVerbEnding(withoutPlural(regular)));
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sx]|[cs]h|zz)es$/u.test(word) && !/(?:aus|ous|as|is|us)es$/u.test(word)) {
    return word.slice(0, -2);
  }
  return /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/u, '');
  if (stem === word || stem.length < 2 || !/[aeiouy]/u.test(stem)) return word;
  if (/.{2}(?<letter>[bdfgmnprt])\k<letter>$/u.test(stem)) return stem.slice(0, -1);
  return isShort(stem) ? `${stem}e` : stem;
}

// The silent e goes, for it is missing in changing; in making it has been put back.
function withoutSilentE(word: string): string {
  const stem = word.slice(0, -1);
  return word.length > 4 && /[^aeiou]e$/u.test(word) && !isShort(stem) ? stem : word;
}

/** One vowel between consonants: mak(ing) is make, while help(ing) is help. */
function isShort(stem: string): boolean {
  return /^[^aeiouy]*[aeiouy][^aeiouywx]$/u.test(stem);
}

const uninflected: ReadonlySet<string> = new Set(
  wordsOf(`
    news series species evening morning nothing something anything everything during ceiling
    united hundred sacred`),
);

const irregular: ReadonlyMap<string, string> = new Map(
  wordsOf(`
    men:man women:woman children:child people:person feet:foot lives:life wives:wife leaves:leaf halves:half
    met:meet made:make took:take taken:take gave:give given:give went:go gone:go came:come saw:see
    seen:see knew:know known:know got:get found:find thought:think left:leave felt:feel held:hold
    brought:bring began:begin begun:begin kept:keep wrote:write written:write stood:stand lost:lose
    paid:pay led:lead grew:grow grown:grow built:build sent:send fell:fall fallen:fall spent:spend
    won:win bought:buy spoke:speak spoken:speak rose:rise risen:rise drew:draw drawn:draw chose:choose
    chosen:choose sold:sell fought:fight caught:catch sought:seek ran:run flew:fly flown:fly broke:break
    broken:break drove:drive driven:drive told:tell became:become shown:show said:say laid:lay
    taught:teach bore:bear borne:bear struck:strike sat:sit dealt:deal meant:mean`).map((pair) => {
    const [form = '', base = ''] = pair.split(':');
    return [form, base];
  }),
);
