/**
 * Files beside the database for what can be made anew from it, such as the pieces of the memory's index: hundreds
 * of megabytes open from here in a second, which the database would take several for.
 */
export interface IndexFiles {
  /**
   * The bytes that were written last, at a place in their buffer that eight divides; undefined where there are none, or
   * none that are whole.
   */
  read(name: string): Promise<Uint8Array | undefined>;
  /**
   * Writes the parts one behind the other as one file. After a crash at any point the file is as it was before, or
   * new and whole. Throws what the disk says. One call at a time for a name.
   */
  write(name: string, parts: readonly Uint8Array[]): Promise<void>;
  /** Does nothing where there is no such file. */
  remove(name: string): Promise<void>;
  /** In no order. */
  names(): Promise<readonly string[]>;
}
