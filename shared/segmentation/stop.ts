/**
 * A place of a paragraph where a sentence may end: its marks (`.`, `?!`, `…`, `. . .`) and the quotation
 * marks and brackets that close right after them. Offsets are UTF-16 code units.
 */
export interface Stop {
  readonly marks: string;
  /** Where the marks begin. */
  readonly start: number;
  readonly closers: string;
  /** After the closers: where the sentence would end. */
  readonly end: number;
  /** The next character that is no white space; the length of the paragraph where there is none. */
  readonly next: number;
}

/** Every place where a sentence may end, in order. */
export function* stopsOf(paragraph: string): Generator<Stop> {
  for (const match of paragraph.matchAll(stopPattern)) {
    const [whole, marks = '', closers = ''] = match;
    const end = match.index + whole.length;
    skippedSpace.lastIndex = end;
    skippedSpace.exec(paragraph);
    yield { marks, start: match.index, closers, end, next: skippedSpace.lastIndex };
  }
}

// A closing mark may stand apart where it cannot open anything: «…? »; notes («died.[1]») and emoji belong
// to the sentence before them.
const stopPattern =
  /(?<marks>[.!?…。！？]+(?:[ \u00A0]\.(?=[\s.]|$))*)(?<closers>(?:["'”’“»›)\]}]|[ \u00A0][»”)](?=[\s,.;:]|$)|\[\d{1,3}\]|[ \u00A0]?(?![✔✅☑])\p{Extended_Pictographic}[\p{Mn}\p{Emoji_Modifier}]*)*)/gu;
const skippedSpace = /\s*/uy;
