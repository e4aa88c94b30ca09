/**
 * What the log says of a problem: time, place, kind of error and where in our code. The message stands there
 * only where the system wrote it (it has a code): others may quote the text of a story.
 */
export function problemLine(time: Date, what: string, cause?: unknown): string {
  const parts = [time.toISOString(), what, ...(cause === undefined ? [] : [described(cause)])];
  return parts.join(' | ');
}

function described(cause: unknown): string {
  if (!(cause instanceof Error)) return typeof cause;
  const isOfSystem = 'code' in cause && typeof cause.code === 'string';
  const name = isOfSystem ? `${cause.name}: ${cause.message}` : cause.name;
  const frames = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim());
  return [name, ...frames].join(' ');
}
