import { wordsOf } from '../words-of.ts';

/** Source: CCONJ and SCONJ of the English UD treebanks, and the relative pronouns. */
export const englishConjunctions: ReadonlySet<string> = new Set(
  wordsOf(`and or but nor yet that because although though while whereas unless whether if when where who
    which whose as since until before after than so`),
);
