/** Passes on what it is told at most once in so many milliseconds, the first thing at once. */
export function atMostEvery<Told>(pause: number, tell: (told: Told) => void): (told: Told) => void {
  let last = -Infinity;
  return (told) => {
    const now = performance.now();
    if (now - last < pause) return;
    last = now;
    tell(told);
  };
}
