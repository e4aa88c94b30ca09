import { wordsOf } from '../words-of.ts';

/** Source: CCONJ and SCONJ of the UD Russian treebanks, and the relative pronouns. */
export const russianConjunctions: ReadonlySet<string> = new Set(
  wordsOf(`и а но да или либо ни зато однако что чтобы как если когда пока хотя потому поэтому ибо будто словно
    чем нежели кто где куда откуда который которая которое которые которого которой которому которым которых
    которыми которую котором также`),
);
