/** A Markdown file in two parts: the fields before it, and its text. */
export interface SplitMarkdown {
  /** Plain `name: value` lines, names in small letters; other forms of YAML are passed over. */
  readonly frontMatter: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Takes off the block between `---` on the first line and the next `---` or `...`; without such a block, nothing. */
export function splitFrontMatter(text: string): SplitMarkdown {
  const lines = text.split(/\r\n|\r|\n/u);
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
  const fields = lines.slice(1, Math.max(1, end));
  // A rule on the first line is a rule, unless what follows are fields.
  const isFrontMatter =
    /^---\s*$/u.test(lines[0] ?? '') && end > 0 && fields.some((line) => /^\w+:/u.test(line));
  if (!isFrontMatter) return { frontMatter: new Map(), body: text };
  return { frontMatter: new Map(fields.flatMap(fieldOf)), body: lines.slice(end + 1).join('\n') };
}

function fieldOf(line: string): readonly (readonly [string, string])[] {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon));
  const value = unquoted(line.slice(colon + 1).trim());
  return /^\w+$/u.test(name) && value !== '' ? [[name.toLowerCase(), value]] : [];
}

function unquoted(value: string): string {
  const [first] = value;
  const isQuoted = (first === '"' || first === "'") && value.length > 1 && value.endsWith(first);
  if (!isQuoted) return value;
  const inner = value.slice(1, -1);
  return first === "'" ? inner.replaceAll("''", "'") : inner.replace(/\\(["\\])/gu, '$1');
}
