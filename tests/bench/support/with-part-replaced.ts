/**
 * A page with the part between `<!-- name: begin -->` and `<!-- name: end -->` replaced; the marks stay. Throws where
 * the page has no such part.
 */
export function withPartReplaced(page: string, name: string, part: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const start = page.indexOf(begin);
  const stop = page.indexOf(end, start);
  if (start < 0 || stop < 0) throw new RangeError(`The page has no part ${name}.`);
  return `${page.slice(0, start + begin.length)}\n\n${part.trim()}\n\n${page.slice(stop)}`;
}
