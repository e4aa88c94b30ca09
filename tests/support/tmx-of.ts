/** A TMX file of these units, the header on its first line and a unit a line. */
export function tmxOf(...units: readonly Readonly<Record<string, string>>[]): Uint8Array {
  const lines = units.map((unit) => {
    const variants = Object.entries(unit).map(
      ([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`,
    );
    return `<tu>${variants.join('')}</tu>`;
  });
  const head = '<tmx version="1.4"><header srclang="en"/><body>';
  return new TextEncoder().encode(`${head}\n${lines.join('\n')}\n</body></tmx>`);
}
