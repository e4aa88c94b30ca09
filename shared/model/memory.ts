/**
 * A named collection of units. A `working` memory is written on confirmation where it is the chosen one; `reference`
 * is somebody's finished work; `archive` comes from aligned stories.
 */
export interface Memory {
  readonly id: string;
  readonly name: string;
  readonly role: 'working' | 'reference' | 'archive';
  /** Points taken off every match from this memory, 0 to 30. */
  readonly penalty: number;
  /** Of matches with equal scores those of the higher priority come first; 0 where undefined. */
  readonly priority?: number;
  /** Nothing is written to it, neither confirmed nor edited; false where undefined. */
  readonly isReadOnly?: boolean;
  /** It is asked for nothing; false where undefined. */
  readonly isOff?: boolean;
  readonly createdAt: number;
}

/** A memory with the number of its units. */
export interface MemoryWithSize {
  readonly memory: Memory;
  readonly units: number;
}

/** Points taken off for what a unit is, whatever its memory; 0 to 30 each. */
export interface PenaltyPoints {
  /** Paired by the aligner and seen by nobody since. */
  readonly alignment: number;
  /** Reviewed by nobody. */
  readonly unreviewed: number;
  /** Not changed for more than `oldAfterYears`. */
  readonly age: number;
  readonly oldAfterYears: number;
}

export const defaultPenalties: PenaltyPoints = {
  alignment: 3,
  unreviewed: 2,
  age: 1,
  oldAfterYears: 5,
};
