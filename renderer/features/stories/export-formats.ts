/** A file format that an article or a table can be exported to. */
export interface ExportFormat {
  readonly name: 'docx' | 'html' | 'markdown' | 'txt';
  readonly extension: string;
}

const articleFormats: readonly ExportFormat[] = [
  { name: 'docx', extension: 'docx' },
  { name: 'html', extension: 'html' },
  { name: 'markdown', extension: 'md' },
  { name: 'txt', extension: 'txt' },
];

/** A table has no plain text. */
export function formatsFor(what: string): readonly ExportFormat[] {
  if (what !== 'table') return articleFormats;
  return articleFormats.filter(({ name }) => name === 'docx' || name === 'html');
}
