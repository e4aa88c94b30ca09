const reloadsAMinute = 3;
const minute = 60_000;

/** True where a page that crashed may come back unasked, given the moments of earlier crashes: three a minute at most. */
export function mayReload(crashes: readonly number[], now: number): boolean {
  return crashes.filter((moment) => now - moment < minute).length < reloadsAMinute;
}
