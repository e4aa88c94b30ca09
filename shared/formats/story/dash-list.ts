import type { StoryParagraph } from './story-format.ts';

/** Longer ones are paragraphs of speech. */
const longestEntry = 200;

/**
 * Two or more short paragraphs in a row that open with a hyphen, or with a dash and a small letter, are a list: their
 * mark goes. One alone is speech, and so are lines that ask, exclaim or say who speaks.
 */
export function withDashLists(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  const lists = new Set<number>();
  let run: number[] = [];

  function close(): void {
    const isDialogue = run.some((index) => isSpoken(paragraphs[index]?.text ?? ''));
    if (run.length > 1 && !isDialogue) for (const index of run) lists.add(index);
    run = [];
  }

  for (const [index, { kind, text }] of paragraphs.entries()) {
    if (kind === 'body' && text.length <= longestEntry && entryMark.test(text)) run.push(index);
    else close();
  }
  close();
  return paragraphs.map((paragraph, index) => {
    if (!lists.has(index)) return paragraph;
    const { length } = entryMark.exec(paragraph.text)?.[0] ?? '';
    const text = paragraph.text.slice(length);
    return { kind: 'listItem', text, start: paragraph.start + length };
  });
}

const entryMark = /^(?:-[ \u00A0\t]+(?=[^\s-])|[–—][ \u00A0\t]+(?=[\p{Ll}\d]))/u;

/** `- Қашан? - деп сұрады ол.`, `- Are you ready?` */
function isSpoken(text: string): boolean {
  return /[!?]$/u.test(text) || /[,!?…]["»”]?\s[-–—]\s/u.test(text.slice(2));
}
