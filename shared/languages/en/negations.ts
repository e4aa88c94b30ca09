import { wordsOf } from '../words-of.ts';

/** Source: the negative particles, determiners, pronouns and adverbs of the English UD treebanks (Polarity=Neg). */
export const englishNegations: ReadonlySet<string> = new Set(
  wordsOf(`
    not no n't never nor neither none nobody nothing nowhere cannot without
    don't doesn't didn't isn't aren't wasn't weren't haven't hasn't hadn't won't wouldn't can't couldn't
    shouldn't mustn't mightn't needn't ain't`),
);
