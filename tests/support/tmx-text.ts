/** A unit for a file: its texts by language, and when it was changed (`20240305T101500Z`). */
export interface TmxUnit {
  readonly texts: Readonly<Record<string, string>>;
  readonly changed?: string;
}

/** The text of a TMX file. */
export function tmxText(units: readonly TmxUnit[]): string {
  const entries = units.map(({ texts, changed }) => {
    const variants = Object.entries(texts).map(
      ([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`,
    );
    const date = changed === undefined ? '' : ` changedate="${changed}"`;
    return `<tu${date}>${variants.join('')}</tu>`;
  });
  return `<?xml version="1.0"?>
<tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence"
 o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>
${entries.join('\n')}
</body></tmx>`;
}
