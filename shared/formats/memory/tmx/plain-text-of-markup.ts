/** A segment's markup without its tags, as other tools keep neighbours: `<seg>Text</seg>`; other text stays as it is. */
export function plainTextOfMarkup(markup: string): string {
  if (!markup.trimStart().startsWith('<seg>')) return markup;
  const pieces: string[] = [];
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) break;
    pieces.push(markup.slice(at, open));
    const close = markup.indexOf('>', open);
    at = close < 0 ? markup.length : close + 1;
  }
  pieces.push(markup.slice(at));
  return pieces
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
