import { wordsOf } from '../words-of.ts';

/** Source: the words with Polarity=Neg in UD Russian treebanks, and the preposition of absence. */
export const russianNegations: ReadonlySet<string> = new Set(
  wordsOf('не нет ни нету нельзя никогда никто никого ничто ничего нигде никуда никак без'),
);
