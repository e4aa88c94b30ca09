import type { Language } from '../languages/language.ts';
import { bracketedParts } from './brackets.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Sentence } from './sentence.ts';
import { stopsOf } from './stop.ts';

/**
 * The sentences of a paragraph, in order; together they hold everything but white space between them. A line
 * end inside a paragraph is white space. Takes time linear in the length of the paragraph.
 */
export function segmentParagraph(text: string, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const brackets = bracketedParts(text);
  let bracket = 0;
  let start = 0;
  for (const stop of stopsOf(text)) {
    while ((brackets[bracket]?.[1] ?? Infinity) < stop.start) bracket++;
    const opened = brackets[bracket]?.[0] ?? Infinity;
    // A remark in brackets stays whole where the sentence around it began before.
    const isRemark = opened < stop.start && text.slice(start, opened).trim() !== '';
    const isClosing = (brackets[bracket]?.[1] ?? Infinity) < stop.end;
    if (isRemark && !isClosing) continue;
    if (!endsSentence(text, start, stop, language)) continue;
    add(sentences, text, start, stop.end);
    start = stop.end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Sentence[], paragraph: string, from: number, to: number): void {
  const slice = paragraph.slice(from, to);
  const text = slice.trim();
  if (text === '') return;
  const start = from + slice.indexOf(text);
  sentences.push({ text, start, end: start + text.length });
}
