import { escapeHtml } from '../escape-html.ts';
import { isHeading, type StoryTable, type StoryTableRow } from './story-table.ts';

const style = `
body { font: 1rem/1.5 Georgia, 'PT Serif', 'Noto Serif', serif; margin: 2rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }
th, td { border: 1px solid #bbb; padding: 0.5rem; text-align: left; vertical-align: top; }
th { background: #eee; }
.heading { font-weight: bold; }
.first td { border-top: 2px solid #555; }
`;

/** The whole story as a page with one table; a stronger line begins each paragraph. */
export function writeTableHtml({ title, columns, rows }: StoryTable): Uint8Array {
  const headings = columns.map(
    ({ language, heading }) =>
      `<th scope="col" lang="${escapeHtml(language)}">${escapeHtml(heading)}</th>`,
  );
  const lines = rows.map((row, index) => {
    const isFirst = row.paragraph !== rows[index - 1]?.paragraph;
    const cells = columns.map(
      ({ language }) =>
        `<td lang="${escapeHtml(language)}">${escapeHtml(row.cells[language] ?? '')}</td>`,
    );
    return `<tr${classesOf(row, isFirst)}>${cells.join('')}</tr>`;
  });
  const page = `<!doctype html>
<html lang="${escapeHtml(columns[0]?.language ?? '')}">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<table>
<thead><tr>${headings.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</body>
</html>
`;
  return new TextEncoder().encode(page);
}

function classesOf(row: StoryTableRow, isFirst: boolean): string {
  const classes = [...(isFirst ? ['first'] : []), ...(isHeading(row) ? ['heading'] : [])];
  return classes.length === 0 ? '' : ` class="${classes.join(' ')}"`;
}
