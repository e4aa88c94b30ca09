import { createHash } from 'node:crypto';

/** A text whose sentences people marked: a line of a gold file. Bounds count code points. */
export interface GoldDocument {
  readonly id: string;
  readonly lang: string;
  readonly paras: readonly {
    readonly text: string;
    readonly bounds: readonly (readonly [start: number, end: number])[];
  }[];
}

/** A paragraph with where its sentences end, in UTF-16 code units; the end of the paragraph is none of them. */
export interface GoldParagraph {
  readonly text: string;
  readonly ends: ReadonlySet<number>;
}

/** Gives the places where sentences of a paragraph end, the last one included. */
export type Splitter = (text: string) => readonly number[];

/** True for the half of the documents that rules are developed on; the other one is only measured. */
export function isDevelopment({ id }: GoldDocument): boolean {
  return (createHash('sha1').update(id).digest()[0] ?? 0) % 2 === 0;
}

export function goldParagraphsOf({ paras }: GoldDocument): readonly GoldParagraph[] {
  return paras.map(({ text, bounds }) => {
    const units = unitsOfCodePoints(text);
    const ends = bounds.slice(0, -1).map(([, end]) => units[end] ?? text.length);
    return { text, ends: new Set(ends) };
  });
}

function unitsOfCodePoints(text: string): readonly number[] {
  const units = [0];
  for (const sign of text) units.push((units.at(-1) ?? 0) + sign.length);
  return units;
}

/** Right, wrong and missed ends; of the missed ones those that have a mark. */
export function boundaryCounts(
  { text, ends }: GoldParagraph,
  found: readonly number[],
): Readonly<Record<'right' | 'wrong' | 'missed' | 'missedMarked', number>> {
  const inside = new Set(found.slice(0, -1));
  const missed = [...ends].filter((end) => !inside.has(end));
  const right = ends.size - missed.length;
  return {
    right,
    wrong: inside.size - right,
    missed: missed.length,
    missedMarked: missed.filter((end) => /[.!?…。][\p{P}\p{S}\s]*$/u.test(text.slice(0, end)))
      .length,
  };
}
