import { wordsOf } from '../words-of.ts';

/** Source: CCONJ and SCONJ of UD Kazakh-KTB, and the conjunctions of school grammars. */
export const kazakhConjunctions: ReadonlySet<string> = new Set(
  wordsOf(`және мен пен бен ал бірақ немесе әлде не себебі өйткені сондықтан яғни егер әйтпесе алайда дегенмен сонда
    сонымен әрі деп`),
);
