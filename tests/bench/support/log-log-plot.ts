/** One line of a plot: points in rising x, both above 0. */
export interface PlotLine {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Drawn thicker, and in a colour of its own. */
  readonly isOurs: boolean;
  readonly isDashed: boolean;
}

export interface PlotTexts {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Of a value on the upright axis: `10 ms`. */
  readonly yValue: (value: number) => string;
}

const [width, height] = [780, 460];
const area = { left: 78, right: 560, top: 52, bottom: 400 };
const labelHeight = 17;
/** Tell lines apart on white and on black, for eyes that see fewer colours as well. */
const ourColour = '#0a7d5a';
const colours = ['#b3541e', '#5b6ee1', '#a0458f', '#8a7a12', '#4a8aa0'];

const style = `
  text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #24292f; }
  .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: #d0d7de; stroke-width: 1; }
  .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
  .ours { stroke-width: 3.5; }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3; }
    .grid { stroke: #3d444d; }
    .line, .dot { filter: brightness(1.45); }
  }`;

/** A picture (SVG) with both axes in powers of ten; each line has its name at its end. */
export function logLogPlot(lines: readonly PlotLine[], texts: PlotTexts): string {
  const xs = lines.flatMap(({ points }) => points.map(([x]) => x));
  const ys = lines.flatMap(({ points }) => points.map(([, y]) => y));
  const x = scale(xs, area.left, area.right);
  const y = scale(ys, area.bottom, area.top);
  const drawn = coloured(lines.filter(({ points }) => points.length > 0));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(texts.title)}">`,
    `<style>${style}\n</style>`,
    `<text class="title" x="${area.left}" y="26">${escaped(texts.title)}</text>`,
    ...y.decades.map((value) => levelLine(y.place(value), texts.yValue(value))),
    ...x.decades.map((value) => uprightLine(value, x.place(value))),
    `<text x="${(area.left + area.right) / 2}" y="${area.bottom + 44}" text-anchor="middle">${escaped(texts.x)}</text>`,
    `<text transform="translate(18 ${(area.top + area.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(texts.y)}</text>`,
    ...drawn.map((line) => drawnLine(line, x.place, y.place)),
    ...labels(drawn, x.place, y.place),
    '</svg>\n',
  ].join('\n');
}

interface ColouredLine extends PlotLine {
  readonly colour: string;
}

/** Our lines share a colour: what tells them apart is the stroke. */
function coloured(lines: readonly PlotLine[]): readonly ColouredLine[] {
  const others = lines.filter(({ isOurs }) => !isOurs);
  return lines.map((line) => {
    const other = colours[others.indexOf(line) % colours.length] ?? ourColour;
    return { ...line, colour: line.isOurs ? ourColour : other };
  });
}

interface Scale {
  readonly decades: readonly number[];
  readonly place: (value: number) => number;
}

/** From the power of ten below the values to the one above them. */
function scale(values: readonly number[], from: number, to: number): Scale {
  const least = Math.floor(Math.log10(Math.min(...values)));
  const most = Math.max(least + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    decades: Array.from({ length: most - least + 1 }, (_, step) => 10 ** (least + step)),
    place: (value) => rounded(from + ((Math.log10(value) - least) / (most - least)) * (to - from)),
  };
}

function levelLine(y: number, name: string): string {
  return (
    `<path class="grid" d="M${area.left} ${y}H${area.right}"/>` +
    `<text x="${area.left - 8}" y="${y + 4}" text-anchor="end">${escaped(name)}</text>`
  );
}

function uprightLine(value: number, x: number): string {
  return (
    `<path class="grid" d="M${x} ${area.top}V${area.bottom}"/>` +
    `<text x="${x}" y="${area.bottom + 20}" text-anchor="middle">${value.toLocaleString('en')}</text>`
  );
}

function drawnLine(
  { points, isOurs, isDashed, colour }: ColouredLine,
  x: Scale['place'],
  y: Scale['place'],
): string {
  const path = points.map(([a, b]) => `${x(a)} ${y(b)}`).join('L');
  const dots = points.map(
    ([a, b]) => `<circle class="dot" cx="${x(a)}" cy="${y(b)}" r="3.5" fill="${colour}"/>`,
  );
  const dashes = isDashed ? ' stroke-dasharray="7 5"' : '';
  return (
    `<path class="line${isOurs ? ' ours' : ''}" stroke="${colour}"${dashes} d="M${path}"/>` +
    dots.join('')
  );
}

/** Beside the ends of their lines, moved apart where they would lie on one another. */
function labels(
  lines: readonly ColouredLine[],
  x: Scale['place'],
  y: Scale['place'],
): readonly string[] {
  const ends = lines
    .map(({ name, points, colour }) => {
      const [endX, endY] = points.at(-1) ?? [1, 1];
      return { name, colour, x: x(endX), y: y(endY) };
    })
    .sort((a, b) => a.y - b.y);
  let lowest = -Infinity;
  return ends.map(({ name, colour, x: endX, y: endY }) => {
    const labelY = Math.max(endY, lowest + labelHeight);
    lowest = labelY;
    return (
      `<path class="line" stroke="${colour}" stroke-width="1" d="M${endX + 5} ${endY}L${area.right + 16} ${labelY}"/>` +
      `<text x="${area.right + 20}" y="${labelY + 4}">${escaped(name)}</text>`
    );
  });
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
