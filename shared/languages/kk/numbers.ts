/** Source: CLDR compact numbers for `kk` (мың, млн, млрд, трлн). Case endings go with `stem`. */
export const kazakhScaleWords: ReadonlyMap<string, number> = new Map([
  ['мың', 1e3],
  ['млн', 1e6],
  ['миллион', 1e6],
  ['млрд', 1e9],
  ['миллиард', 1e9],
  ['трлн', 1e12],
  ['триллион', 1e12],
]);
