/** A number that gives way to another one, both as plain decimals: `1.5`, `21`. */
export interface NumberChange {
  readonly old: string;
  readonly new: string;
  /** The word that stands before the number, as it is written; empty where there is none. */
  readonly wordBefore: string;
}

/** How a language bends words that stand beside numbers. All words are lower case, and so are the answers. */
export interface Grammar {
  /** The dictionary form of a word, where it is one of those that are counted and measured in. */
  lemmaOf(form: string): string | undefined;
  /** Another word of `lemmaOf` in the case and number of this form; undefined where that is not sure. */
  formLike(form: string, lemma: string): string | undefined;
  /** A counted word as it must stand behind the new number; undefined where its form is not known. */
  agreed(form: string, change: NumberChange): string | undefined;
  /** The word before a number as the new number asks for it: `a` and `an`; the word itself where it does not care. */
  wordBefore(word: string, change: NumberChange): string;
  /** What stands behind figures, without its hyphen (`ші`, `го`, `th`), for the new number; undefined where it is no ending. */
  endingFor(ending: string, change: NumberChange): string | undefined;
  /** A word of `from` bent as `form` is, made of `to`, whatever the two words are (names, terms); undefined where not sure. */
  bentLike(form: string, from: string, to: string): string | undefined;
}
