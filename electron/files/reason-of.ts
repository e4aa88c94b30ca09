/** The system's short name for what went wrong (`ENOENT`, `EACCES`, `ENOSPC`), else the kind of error. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
