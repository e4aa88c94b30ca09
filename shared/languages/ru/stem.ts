import { wordsOf } from '../words-of.ts';
import { russianFunctionWords } from './function-words.ts';

/**
 * The Russian word without its inflectional ending: `соглашения`, `соглашением` → `соглашен`. M. F. Porter's
 * Snowball algorithm for Russian without its derivational step and without short passives (`подписан` keeps
 * its н, so that Казахстан does), and ё read as е. Abbreviations keep their letters, and a hyphenated word loses the ending of its last part only (`вице-премьера`).
 * Stems are for comparing: they need not be words.
 */
export function stemRussian(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  const plain = lower.replaceAll('ё', 'е');
  if (russianFunctionWords.has(lower) || isAbbreviation(word)) return plain;
  // Endings are looked for in RV: what follows the first vowel of the last part.
  const rv = /^(?<head>(?:.*-)?[^аеиоуыэюя-]*[аеиоуыэюя])(?<tail>[^-]*)$/u.exec(plain)?.groups;
  const head = rv?.['head'];
  const tail = rv?.['tail'];
  if (head === undefined || tail === undefined) return plain;
  const inflected = withoutInflection(tail).replace(/и$/u, '');
  const bare = inflected
    .replace(/ейше?$/u, '')
    .replace(/нн$/u, 'н')
    .replace(/ь$/u, '');
  // Министров is a case of министр, and Назарбаев none: taken off in all cases of both, they stay one each.
  return (head + bare).replace(/(?<=.{3})[ое]в$/u, '');
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function withoutInflection(tail: string): string {
  const gerund = cut(tail, perfectiveGerund);
  if (gerund !== undefined) return gerund;
  const bare = cut(tail, reflexive) ?? tail;
  const adjective = cut(bare, adjectival);
  if (adjective !== undefined) return cut(adjective, participle) ?? adjective;
  return cut(bare, verb) ?? cut(bare, noun) ?? bare;
}

/** The text without the ending; undefined where it has none. */
function cut(text: string, ending: RegExp): string | undefined {
  const found = ending.exec(text);
  return found === null ? undefined : text.slice(0, found.index);
}

// An ending is looked for from the left, so that the longest one is found first.
function endings(list: string, afterA = ''): RegExp {
  const plain = `(?:${wordsOf(list).join('|')})`;
  if (afterA === '') return new RegExp(`${plain}$`, 'u');
  return new RegExp(`(?:${plain}|(?<=[ая])(?:${wordsOf(afterA).join('|')}))$`, 'u');
}

const perfectiveGerund = endings('ив ивши ившись ыв ывши ывшись', 'в вши вшись');
const reflexive = /с[яь]$/u;
const adjectival = endings(
  'ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею',
);
const participle = endings('ивш ывш ующ', 'ем нн вш ющ щ');
const verb = endings(
  `ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены ить ыть
   ишь ую ю`,
  'ла ете йте ли й л ем ло ет ют ть ешь',
);
const noun = endings(
  `а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы ь ию ью ю
   ия ья я`,
);
