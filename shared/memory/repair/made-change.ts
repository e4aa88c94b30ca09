import type { Fact } from '../../languages/facts/fact.ts';
import type { RepairEdits } from './adapted-by.ts';
import type { FactChange } from './changed-facts.ts';

/** A change with its edits, for one of its places in the target. */
export interface MadeChange {
  readonly place: Fact;
  readonly change: FactChange;
  readonly repair: RepairEdits;
}
