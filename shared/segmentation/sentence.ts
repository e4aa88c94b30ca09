/** A sentence of a paragraph: `text` is exactly `paragraph.slice(start, end)`, without outer white space. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
