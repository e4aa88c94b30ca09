import type { LanguageTag } from '../../../model/language-tag.ts';
import { escapeHtml } from '../../escape-html.ts';
import { singleSpaced } from '../story-document.ts';
import type { StoryParagraph } from '../story-format.ts';

const style = `
body { font: 1.125rem/1.6 Georgia, 'PT Serif', 'Noto Serif', serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem; }
h1 { line-height: 1.2; }
blockquote { border-left: 3px solid #999; margin-left: 0; padding-left: 1rem; }
.byline, .note, figcaption { color: #555; }
.note, figcaption { font-style: italic; }
`;

type Paragraph = Omit<StoryParagraph, 'start'>;

/** A whole page: its language, its title, and no markup but what says the kind of a paragraph. */
export function writeHtml(paragraphs: readonly Paragraph[], language: LanguageTag): string {
  const title = paragraphs.find(({ kind }) => kind === 'headline') ?? paragraphs[0];
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(singleSpaced(title?.text ?? ''))}</title>
<style>${style}</style>
</head>
<body>
<article>
${blocksOf(paragraphs).join('\n')}
</article>
</body>
</html>
`;
}

function blocksOf(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs.flatMap((paragraph, index) => {
    const isItem = paragraph.kind === 'listItem';
    const opens = isItem && paragraphs[index - 1]?.kind !== 'listItem';
    const closes = isItem && paragraphs[index + 1]?.kind !== 'listItem';
    return [...(opens ? ['<ul>'] : []), blockOf(paragraph), ...(closes ? ['</ul>'] : [])];
  });
}

function blockOf({ kind, text: written }: Paragraph): string {
  const text = escapeHtml(singleSpaced(written));
  switch (kind) {
    case 'headline':
      return `<h1>${text}</h1>`;
    case 'heading':
      return `<h2>${text}</h2>`;
    case 'quote':
      return `<blockquote><p>${text}</p></blockquote>`;
    case 'listItem':
      return `<li>${text}</li>`;
    case 'caption':
      return `<figure><figcaption>${text}</figcaption></figure>`;
    case 'dateline':
    case 'byline':
    case 'note':
      return `<p class="${kind}">${text}</p>`;
    case 'body':
      return `<p>${text}</p>`;
  }
}
