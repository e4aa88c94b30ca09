import { Lexicon } from '../lexicon.ts';
import type { LexiconArrays } from '../lexicon.ts';
import { scoringLanguageOf } from '../scoring-language.ts';
import { arrayTreeBytes, arrayTreeOf } from './array-file.ts';
import type { ArrayTree } from './array-file.ts';
import type { Part } from './part.ts';
import { PackedSide } from './side.ts';
import type { PackedSideArrays } from './side.ts';
import { UnitColumns } from './unit-columns.ts';
import type { UnitArrays } from './unit-columns.ts';

/** Rises whenever what stands in a part changes, or how texts are read into it: older files are then built anew. */
export const partVersion = 1;

interface PartTree {
  readonly version: number;
  readonly memoryId: string;
  readonly units: UnitArrays;
  readonly sides: readonly {
    readonly tag: string;
    readonly lexicon: LexiconArrays;
    readonly arrays: PackedSideArrays;
  }[];
}

/** A packed part as bytes; which of its units are gone is kept apart, since that alone changes. */
export function partBytes({ memoryId, units, sides }: Part): readonly Uint8Array[] {
  const tree: PartTree = {
    version: partVersion,
    memoryId,
    units: units.arrays(),
    sides: Array.from(sides).flatMap(([tag, side]) =>
      side instanceof PackedSide
        ? [{ tag, lexicon: side.lexicon.arrays(), arrays: side.arrays }]
        : [],
    ),
  };
  return arrayTreeBytes(tree as unknown as ArrayTree);
}

/**
 * The part of such bytes; `gone` are the units that are gone, see `UnitColumns.gone`. Undefined where they were written
 * by another version.
 */
export function partOf(
  bytes: Uint8Array<ArrayBuffer>,
  gone: Uint32Array<ArrayBuffer> | undefined,
): Part | undefined {
  const tree = arrayTreeOf(bytes) as unknown as PartTree | undefined;
  if (tree?.version !== partVersion) return undefined;
  return {
    memoryId: tree.memoryId,
    units: new UnitColumns(tree.memoryId, tree.units, gone),
    sides: new Map(
      tree.sides.map(({ tag, lexicon, arrays }) => [
        tag,
        new PackedSide(new Lexicon(scoringLanguageOf(tag), lexicon), arrays),
      ]),
    ),
  };
}
