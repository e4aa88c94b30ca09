import { languageOf } from '../../shared/languages/languages.ts';
import { languageTagOf } from '../../shared/model/language-tag.ts';
import { storySentences } from '../../shared/pipeline/segment-story.ts';
import type { StorySentence } from '../../shared/pipeline/segment-story.ts';
import { succeeded } from '../../shared/result.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandCall, CommandResult } from './command.ts';
import { readStory } from './input-file.ts';
import { textOf } from './read-arguments.ts';

/** `ushtil segment --lang kk FILE`: the sentences of a text. */
export const segment: Command = {
  name: 'segment',
  options: { lang: { type: 'string' } },
  run: segmentFile,
};

async function segmentFile(call: CommandCall): Promise<CommandResult> {
  const { values, positionals, terminal } = call;
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return wrongUse('one-file');
  const asked = textOf(values, 'lang');
  if (asked === undefined) return wrongUse('option-missing', { option: '--lang' });
  const language = languageTagOf(asked);
  if (language === undefined || languageOf(language) === undefined) {
    return wrongUse('language-unknown', { value: asked });
  }
  const story = await readStory(file, terminal);
  if (!story.ok) return story;
  const segments = storySentences(story.value.paragraphs, language);
  await terminal.print(
    values['json'] === true ? `${JSON.stringify({ language, segments })}\n` : readable(segments),
  );
  return succeeded(0);
}

/** A sentence a line, an empty line between paragraphs. */
function readable(segments: readonly StorySentence[]): string {
  const lines = segments.map(({ text, paragraph }, place) => {
    const isNew = place > 0 && segments[place - 1]?.paragraph !== paragraph;
    return `${isNew ? '\n' : ''}${onOneLine(text)}\n`;
  });
  return lines.join('');
}

/** A sentence of a wrapped text may hold line ends. */
function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
}
