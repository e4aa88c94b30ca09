import type { Language } from '../languages/language.ts';
import { bracketedParts } from './brackets.ts';
import { endsSentence } from './ends-sentence.ts';
import type { Sentence } from './sentence.ts';
import { stopsOf } from './stop.ts';
import { habitsOf } from './text-habits.ts';
import type { TextHabits } from './text-habits.ts';
import { unmarkedEnds } from './unmarked-ends.ts';

/**
 * The sentences of a paragraph, in order; together they hold everything but white space between them. A line
 * end inside a paragraph is white space. Takes time linear in the length of the paragraph.
 */
export function segmentParagraph(
  text: string,
  language: Language,
  habits: TextHabits = habitsOf([text], language),
): readonly Sentence[] {
  const passage = { text, language, habits };
  const brackets = bracketedParts(text);
  const unmarked = unmarkedEnds(text, brackets, language);
  const sentences: Sentence[] = [];
  let [start, bracket, next] = [0, 0, 0];
  const cut = (end: number): void => {
    add(sentences, text, start, end);
    start = Math.max(start, end);
  };
  for (const stop of stopsOf(text)) {
    for (; (unmarked[next] ?? Infinity) <= stop.start; next++) cut(unmarked[next] ?? start);
    while ((brackets[bracket]?.[1] ?? Infinity) < stop.start) bracket++;
    const opened = brackets[bracket]?.[0] ?? Infinity;
    // A remark in brackets stays whole where the sentence around it began before.
    const isRemark = opened < stop.start && text.slice(start, opened).trim() !== '';
    const isClosing = (brackets[bracket]?.[1] ?? Infinity) < stop.end;
    if (isRemark && !isClosing) continue;
    if (endsSentence(passage, start, stop)) cut(stop.end);
  }
  for (const end of unmarked.slice(next)) cut(end);
  cut(text.length);
  return sentences;
}

function add(sentences: Sentence[], paragraph: string, from: number, to: number): void {
  const slice = paragraph.slice(from, to);
  const text = slice.trim();
  if (text === '') return;
  const start = from + slice.indexOf(text);
  sentences.push({ text, start, end: start + text.length });
}
