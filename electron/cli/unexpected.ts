const longest = 200;

/** An exception that nobody foresaw as part of one line: kind and message, without a stack. */
export function unexpectedReason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const text = `${error.name}: ${error.message}`.replace(/[\p{Cc}\s]+/gu, ' ').trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
