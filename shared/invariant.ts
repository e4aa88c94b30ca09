/** The code broke a promise that it made to itself. Nobody catches this; the log reports it. */
export class BrokenInvariant extends Error {
  override readonly name = 'BrokenInvariant';
}

/** States what must hold here whatever the input; throws `BrokenInvariant` where it does not. */
export function invariant(condition: unknown, promise: string): asserts condition {
  if (!condition) throw new BrokenInvariant(promise);
}

/** The value, which the code has promised is there. */
export function present<Value>(value: Value | null | undefined, promise: string): Value {
  invariant(value !== undefined && value !== null, promise);
  return value;
}
