import { useRef, useState } from 'react';

/** Long enough for the store to tell what it has now. */
const timeToTell = 500;

/**
 * A value that is kept elsewhere, shown as it was just chosen while it is on its way there. Where it is refused, what is
 * kept shows again.
 */
export function usePending<Value>(
  kept: Value,
  store: (value: Value) => Promise<void>,
): readonly [shown: Value, choose: (value: Value) => void] {
  const [pending, setPending] = useState<{ readonly value: Value; readonly number: number }>();
  const last = useRef(0);
  const choose = (value: Value): void => {
    last.current += 1;
    const number = last.current;
    setPending({ value, number });
    void store(value).then(() => {
      setTimeout(() => {
        // Whatever was chosen since is on a way of its own.
        setPending((now) => (now?.number === number ? undefined : now));
      }, timeToTell);
    });
  };
  return [pending === undefined ? kept : pending.value, choose];
}
