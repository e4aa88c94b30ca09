import { reviewLevels } from '../../model/translation-unit.ts';
import type { ReviewLevel, TranslationUnit } from '../../model/translation-unit.ts';
import { shortKey } from '../text-identity.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import { StringTable } from './string-table.ts';
import type { StringTableArrays } from './string-table.ts';
import { packedId, packedPlace } from './packed-id.ts';

/** The columns of a part's units, for keeping them in a file; which units are gone is kept apart. */
export interface UnitArrays {
  /** `packedPlace` of the id, or the number in `names` with the highest bit set. */
  readonly places: Uint32Array<ArrayBuffer>;
  /** Milliseconds since 1970, UTC: what is above 32 bits, and the 32 bits. */
  readonly changedHigh: Uint32Array<ArrayBuffer>;
  readonly changedLow: Uint32Array<ArrayBuffer>;
  readonly reviews: Uint32Array<ArrayBuffer>;
  readonly origins: Uint32Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
  readonly originNames: StringTableArrays;
  readonly names: StringTableArrays;
}

const named = 0x80000000;
const confirmed = reviewLevels.indexOf('confirmed');

/** The units of a part, numbered from 0: what ranking, browsing and counting ask of them without reading them. */
export class UnitColumns {
  readonly #memoryId: string;
  readonly #places: GrowingNumbers;
  readonly #changedHigh: GrowingNumbers;
  readonly #changedLow: GrowingNumbers;
  readonly #reviews: GrowingNumbers;
  readonly #origins: GrowingNumbers;
  readonly #rows: GrowingNumbers;
  readonly #originNames: StringTable;
  readonly #names: StringTable;
  #gone: GrowingNumbers;
  #goneCount = 0;
  /** By what `#places` says; made when a unit is first looked for. */
  #byPlace: Map<number, number> | undefined;

  constructor(memoryId: string, arrays?: UnitArrays, gone?: Uint32Array<ArrayBuffer>) {
    this.#memoryId = memoryId;
    this.#places = listOf(arrays?.places);
    this.#changedHigh = listOf(arrays?.changedHigh);
    this.#changedLow = listOf(arrays?.changedLow);
    this.#reviews = listOf(arrays?.reviews);
    this.#origins = listOf(arrays?.origins);
    this.#rows = listOf(arrays?.rows);
    this.#originNames = new StringTable(arrays?.originNames);
    this.#names = new StringTable(arrays?.names);
    this.#gone = listOf(gone ?? new Uint32Array(Math.ceil(this.count / 32)));
    for (let unit = 0; unit < this.count; unit++) if (this.isGone(unit)) this.#goneCount++;
  }

  /** All that ever were in it, those that are gone included. */
  get count(): number {
    return this.#places.length;
  }

  /** Those that are there. */
  get size(): number {
    return this.count - this.#goneCount;
  }

  add(unit: TranslationUnit): number {
    const ordinal = this.count;
    const place = packedPlace(this.#memoryId, unit.id) ?? (named | this.#names.add(unit.id)) >>> 0;
    this.#places.push(place);
    this.#byPlace?.set(place, ordinal);
    this.#changedHigh.push(Math.floor(unit.changedAt / 2 ** 32));
    this.#changedLow.push(unit.changedAt >>> 0);
    this.#reviews.push(unit.review === undefined ? confirmed : reviewLevels.indexOf(unit.review));
    this.#origins.push(this.#originNames.add(unit.origin.name));
    this.#rows.push(shortKey(unit.origin.rowId));
    if (ordinal % 32 === 0) this.#gone.push(0);
    return ordinal;
  }

  /** The unit that has this id and is there, -1 where none has. */
  ordinalOf(id: string): number {
    const place = this.#placeOf(id);
    if (place === undefined) return -1;
    this.#byPlace ??= new Map(
      this.#places.view().reduce<[number, number][]>((pairs, known, ordinal) => {
        if (!this.isGone(ordinal)) pairs.push([known, ordinal]);
        return pairs;
      }, []),
    );
    return this.#byPlace.get(place) ?? -1;
  }

  idOf(unit: number): string {
    const place = this.#places.at(unit);
    return place >= named ? this.#names.text(place - named) : packedId(this.#memoryId, place);
  }

  remove(unit: number): void {
    if (this.isGone(unit)) return;
    this.#gone.set(unit >>> 5, (this.#gone.at(unit >>> 5) | (1 << (unit & 31))) >>> 0);
    this.#byPlace?.delete(this.#places.at(unit));
    this.#goneCount++;
  }

  isGone(unit: number): boolean {
    return ((this.#gone.at(unit >>> 5) >>> (unit & 31)) & 1) === 1;
  }

  /** Milliseconds since 1970, UTC. */
  changedAt(unit: number): number {
    return this.#changedHigh.at(unit) * 2 ** 32 + this.#changedLow.at(unit);
  }

  /** Its place in `reviewLevels`. */
  reviewOf(unit: number): number {
    return this.#reviews.at(unit);
  }

  reviewLevelOf(unit: number): ReviewLevel {
    return reviewLevels[this.#reviews.at(unit)] ?? 'confirmed';
  }

  originOf(unit: number): string {
    return this.#originNames.text(this.#origins.at(unit));
  }

  /** `shortKey` of the row that made it, 0 where no row did. */
  rowOf(unit: number): number {
    return this.#rows.at(unit);
  }

  /** One bit a unit, 32 in a number: 1 where it is gone. */
  gone(): Uint32Array<ArrayBuffer> {
    return this.#gone.view();
  }

  arrays(): UnitArrays {
    return {
      places: this.#places.view(),
      changedHigh: this.#changedHigh.view(),
      changedLow: this.#changedLow.view(),
      reviews: this.#reviews.view(),
      origins: this.#origins.view(),
      rows: this.#rows.view(),
      originNames: this.#originNames.arrays(),
      names: this.#names.arrays(),
    };
  }

  #placeOf(id: string): number | undefined {
    const place = packedPlace(this.#memoryId, id);
    if (place !== undefined) return place;
    const name = this.#names.find(id);
    return name < 0 ? undefined : (named | name) >>> 0;
  }
}

function listOf(numbers: Uint32Array<ArrayBuffer> | undefined): GrowingNumbers {
  return numbers === undefined ? new GrowingNumbers() : GrowingNumbers.from(numbers);
}
