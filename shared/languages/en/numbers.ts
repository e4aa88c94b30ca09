/**
 * Source: CLDR compact numbers for `en` and newspapers' short forms (`$5bn`). `m` and `k` are left out: they
 * are metres and kelvins as often.
 */
export const englishScaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trln', 1e12],
  ['tn', 1e12],
]);
