import fc from 'fast-check';
import type { InlineTag } from '../../shared/model/inline-tag.ts';
import type { Variant } from '../../shared/model/translation-unit.ts';

/** A text with its codes, well nested, as a file of the format may hold it. */
export type TaggedText = Required<Pick<Variant, 'text' | 'tags'>>;

/** What stands in a text: words, a code, or a pair of codes around more of it. */
type Piece =
  | string
  | { readonly tag: TagShape }
  | { readonly open: TagShape; readonly close: TagShape; readonly inside: readonly Piece[] };

/** A tag without its place; what it is called is told by the number of the code in its text. */
type TagShape = (number: string) => Omit<InlineTag, 'at'>;

const words = fc.string({
  unit: fc.constantFrom(...Array.from('aЖқ .<&>"\n\r\t👍')),
  maxLength: 6,
});
const code = fc.constantFrom('', '<b>', '</b>', '<img alt="&amp;">', ' { } ');

function single(
  element: string,
  attributesOf: (number: string) => Readonly<Record<string, string>>,
  native: string,
): Piece {
  return {
    tag: (number) => ({
      kind: 'standalone',
      id: attributesOf(number)['id'] ?? '',
      element,
      attributes: attributesOf(number),
      code: native,
    }),
  };
}

interface PairShape {
  readonly elements: readonly [string, string];
  readonly open: (number: string) => Readonly<Record<string, string>>;
  readonly close: (number: string) => Readonly<Record<string, string>>;
  readonly codes: readonly [string, string];
  /** Elements that have no id of their own. */
  readonly hasNoId?: boolean;
}

function pair(shape: PairShape, inside: readonly Piece[]): Piece {
  const idOf = (number: string): string => (shape.hasNoId === true ? '' : number);
  return {
    open: (number) => ({
      kind: 'open',
      id: idOf(number),
      element: shape.elements[0],
      attributes: shape.open(number),
      code: shape.codes[0],
    }),
    close: (number) => ({
      kind: 'close',
      id: idOf(number),
      element: shape.elements[1],
      attributes: shape.close(number),
      code: shape.codes[1],
    }),
    inside,
  };
}

function textOf(pieces: readonly Piece[]): TaggedText {
  let text = '';
  let number = 0;
  const tags: InlineTag[] = [];
  const add = (piece: Piece): void => {
    if (typeof piece === 'string') {
      text += piece;
      return;
    }
    number += 1;
    // Codes of one id are the same element in every language.
    const kind = 'tag' in piece ? piece.tag('').element : piece.open('').element;
    const name = kind + String(number);
    if ('tag' in piece) {
      tags.push({ at: text.length, ...piece.tag(name) });
      return;
    }
    tags.push({ at: text.length, ...piece.open(name) });
    piece.inside.forEach(add);
    tags.push({ at: text.length, ...piece.close(name) });
  };
  pieces.forEach(add);
  return { text: `${text}.`, tags };
}

function anyText(
  singles: fc.Arbitrary<Piece>,
  pairOf: (codes: readonly [string, string], inside: readonly Piece[]) => fc.Arbitrary<Piece>,
): fc.Arbitrary<TaggedText> {
  const { pieces } = fc.letrec<{ pieces: readonly Piece[] }>((tie) => ({
    pieces: fc.array(
      fc.oneof(
        { maxDepth: 3 },
        words,
        singles,
        fc.tuple(code, code, tie('pieces')).chain(([a, b, inside]) => pairOf([a, b], inside)),
      ),
      { maxLength: 4 },
    ),
  }));
  return pieces.map(textOf);
}

const none = (): Readonly<Record<string, string>> => ({});

/** Codes as XLIFF 1.2 has them. */
export const anyXliff1Text: fc.Arbitrary<TaggedText> = anyText(
  fc.oneof(
    fc.constant(single('x', (id) => ({ id, ctype: 'image' }), '')),
    code.map((native) => single('ph', (id) => ({ id, 'equiv-text': '"<' }), native)),
    code.map((native) => single('it', (id) => ({ id, pos: 'open', ctype: 'x-b' }), native)),
  ),
  (codes, inside) =>
    fc.constantFrom(
      pair(
        {
          elements: ['g', 'g'],
          open: (id) => ({ id, ctype: 'bold' }),
          close: none,
          codes: ['', ''],
        },
        inside,
      ),
      pair(
        {
          elements: ['bpt', 'ept'],
          open: (id) => ({ id: `b${id}`, rid: id }),
          close: (id) => ({ id: `e${id}`, rid: id }),
          codes,
        },
        inside,
      ),
      pair(
        {
          elements: ['bx', 'ex'],
          open: (id) => ({ id }),
          close: (id) => ({ id }),
          codes: ['', ''],
        },
        inside,
      ),
      pair(
        {
          elements: ['mrk', 'mrk'],
          open: () => ({ mtype: 'x-name', comment: 'a "b"' }),
          close: none,
          codes: ['', ''],
          hasNoId: true,
        },
        inside,
      ),
    ),
);

/** Codes as XLIFF 2 has them. */
export const anyXliff2Text: fc.Arbitrary<TaggedText> = anyText(
  fc.oneof(
    code.map((native) => single('ph', (id) => ({ id, equiv: '"<', type: 'ui' }), native)),
    fc.constant(single('cp', () => ({ hex: '0001' }), '')),
  ),
  (codes, inside) =>
    fc.constantFrom(
      pair(
        {
          elements: ['pc', 'pc'],
          open: (id) => ({ id, type: 'fmt', subType: 'xlf:b', dispStart: '<b>' }),
          close: none,
          codes,
        },
        inside,
      ),
      pair(
        {
          elements: ['sc', 'ec'],
          open: (id) => ({ id, canOverlap: 'yes' }),
          close: (startRef) => ({ startRef, disp: '/' }),
          codes,
        },
        inside,
      ),
      pair(
        {
          elements: ['mrk', 'mrk'],
          open: (id) => ({ id, type: 'term', value: 'x' }),
          close: none,
          codes: ['', ''],
        },
        inside,
      ),
      pair(
        {
          elements: ['sm', 'em'],
          open: (id) => ({ id, translate: 'no' }),
          close: (startRef) => ({ startRef }),
          codes: ['', ''],
        },
        inside,
      ),
    ),
);
