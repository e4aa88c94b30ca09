import { wordsOf } from '../words-of.ts';
import { englishFunctionWords } from './function-words.ts';

/**
 * The English word without plural, possessive and verb endings: `agencies`, `agency's` → `agenc`, `signing`,
 * `signed` → `sign`. Steps 1a–1c and 5 of M. F. Porter's stemmer (1980), no derivations (`agreement` is not
 * `agree`), and the commonest irregular forms. Stems are for comparing: they need not be words.
 */
export function stemEnglish(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replace(/[’ʼ]/gu, "'");
  if (englishFunctionWords.has(lower)) return lower;
  const owner = lower.replace(/'s?$/u, '');
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{M}'-]*$/u.test(owner)) return owner;
  const regular = irregular.get(owner) ?? owner;
  if (regular.length <= 3) return regular;
  return withoutFinalVowel(withoutVerbEnding(withoutPlural(regular)));
}

function withoutPlural(word: string): string {
  if (word === 'news') return word;
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:[sx]|[cs]h|zz)es$/u.test(word) && !/(?:aus|ous|as|is|us)es$/u.test(word)) {
    return word.slice(0, -2);
  }
  return /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.length > 4 ? word.slice(0, -1) : word;
  const stem = word.replace(/(?:ed|ing)$/u, '');
  if (stem === word || stem.length < 3 || !/[aeiouy]/u.test(stem)) return word;
  return /.{2}(?<letter>[bdfgmnprt])\k<letter>$/u.test(stem) ? stem.slice(0, -1) : stem;
}

// The silent e comes and goes with the ending: make, making. So does y: agency, agencies.
function withoutFinalVowel(word: string): string {
  return word.length > 3 && /[^aeiou][ey]$/u.test(word) ? word.slice(0, -1) : word;
}

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
