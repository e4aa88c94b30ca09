import type { TranslationUnit } from '../../model/translation-unit.ts';

/** Units whose text is joined and encoded at once: no text grows beyond what a program can hold. */
const step = 250;

/** A file in UTF-8 of a head, what is written for each unit, and a foot. */
export async function* encodedParts(
  head: string,
  units: AsyncIterable<readonly TranslationUnit[]>,
  textOf: (unit: TranslationUnit) => string,
  foot: string,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(head);
  for await (const some of units) {
    for (let at = 0; at < some.length; at += step) {
      yield encoder.encode(
        some
          .slice(at, at + step)
          .map(textOf)
          .join(''),
      );
    }
  }
  if (foot !== '') yield encoder.encode(foot);
}
