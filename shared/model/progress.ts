/** How far one version is. */
export interface Progress {
  /** Rows that have text. */
  readonly filled: number;
  readonly confirmed: number;
}
