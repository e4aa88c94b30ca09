const reloadsAMinute = 3;
const minute = 60_000;

/** Milliseconds to wait before the next reload, given the moments of earlier crashes: three a minute at most. */
export function waitBeforeReload(crashes: readonly number[], now: number): number {
  const recent = crashes.filter((moment) => now - moment < minute);
  if (recent.length < reloadsAMinute) return 0;
  return Math.max(0, Math.min(...recent) + minute - now);
}
