import { keptNumber } from '../meaning/partners.ts';
import type { PairTable } from '../meaning/pair-table.ts';
import type { CueKind } from '../reading/cues.ts';
import type { Version } from '../reading/version.ts';
import { weights } from './weights.ts';

/** Natural logarithms: no single cue may decide all by itself. */
const highestOdds = 4;
const lowestChance = 0.05;

/** Surer than this no partner is. */
const highestChance = 0.95;

/** What cues say of two versions' sentences. `isSwapped` turns the table round: its cues are the second version's. */
export interface CueOdds {
  /**
   * What it says that a cue and its partner at `entry` of the table stand in two sentences, more than if the cue had
   * no partner there. What a pair of sentences of chance `own` taught the lexicon itself does not count.
   */
  met(entry: number, cue: number, other: number, own: number): number;
  /** By cue: what it says that a sentence with it is paired with one that has none of its partners; 0 or less. */
  readonly missed: Float64Array;
}

/** Of the table's first version (`side` 0) or second (`side` 1). */
export function cueOddsOf(
  versions: readonly [Version, Version],
  table: PairTable,
  side: 0 | 1,
): CueOdds {
  const [version, partner] = side === 0 ? versions : [versions[1], versions[0]];
  const metBefore = side === 0 ? table.metA : table.metB;
  const rarity = rarityOf(partner);

  function chance(entry: number, cue: number, own: number): number {
    const here = Math.max(0, (table.here[entry] ?? 0) - own) + (table.elsewhere[entry] ?? 0);
    const met = (version.frequencies[cue] ?? 1) + (metBefore[cue] ?? 0) - own + weights.doubt;
    const learned = Math.min(highestChance, here / Math.max(1, met));
    return Math.min(highestChance, 1 - (1 - (table.alike[entry] ?? 0)) * (1 - learned));
  }

  const missed = missedOf(versions, table, side, rarity, chance);
  return {
    missed,
    met(entry, cue, other, own) {
      const kept = chance(entry, cue, own);
      const byChance = rarity[other] ?? 1;
      const odds = Math.log((kept + (1 - kept) * byChance) / byChance);
      const weight = weightOf(version.vocabulary[cue]?.kind);
      return weight * Math.min(highestOdds, odds) - (missed[cue] ?? 0);
    },
  };
}

/** By cue, the chance that any sentence has it. */
function rarityOf({ frequencies, sentences }: Version): Float64Array {
  return Float64Array.from(frequencies, (count) =>
    Math.min(0.9, (count + 0.5) / (sentences.length + 1)),
  );
}

function missedOf(
  [a, b]: readonly [Version, Version],
  table: PairTable,
  side: 0 | 1,
  rarity: Float64Array,
  chance: (entry: number, cue: number, own: number) => number,
): Float64Array {
  const { vocabulary } = side === 0 ? a : b;
  const none = new Float64Array(vocabulary.length).fill(1);
  const noneByChance = new Float64Array(vocabulary.length).fill(1);
  for (let cue = 0; cue < a.vocabulary.length; cue++) {
    for (let entry = table.starts[cue] ?? 0; entry < (table.starts[cue + 1] ?? 0); entry++) {
      const other = table.others[entry] ?? 0;
      const [self, partner] = side === 0 ? [cue, other] : [other, cue];
      const meetings = Math.min(a.frequencies[cue] ?? 1, b.frequencies[other] ?? 1);
      const own = Math.min(1, (table.here[entry] ?? 0) / Math.max(1, meetings));
      none[self] = (none[self] ?? 1) * (1 - chance(entry, self, own));
      noneByChance[self] = (noneByChance[self] ?? 1) * (1 - (rarity[partner] ?? 0));
    }
  }
  return Float64Array.from(none, (share, cue) => {
    const kind = vocabulary[cue]?.kind;
    if (vocabulary[cue]?.isDoubtful === true) return 0;
    if (share === 1) return kind === 'number' ? weightOf(kind) * loneNumber : 0;
    const odds = Math.log(Math.max(lowestChance, share) / Math.max(0.1, noneByChance[cue] ?? 1));
    return weightOf(kind) * Math.min(0, odds);
  });
}

const loneNumber = weights.loneNumber * Math.log(1 - keptNumber);

/** Each cue speaks for two versions, so that every meeting is counted twice. */
function weightOf(kind: CueKind = 'word'): number {
  return weights[kind] / 2;
}
