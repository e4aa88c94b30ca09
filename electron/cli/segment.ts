import type { StoryParagraph } from '../../shared/formats/story/story-format.ts';
import { languageOf } from '../../shared/languages/languages.ts';
import { languageTagOf } from '../../shared/model/language-tag.ts';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import { storySentences } from '../../shared/pipeline/segment-story.ts';
import type { StorySentence } from '../../shared/pipeline/segment-story.ts';
import { cutBySrx, writeOwnSrx } from '../../shared/pipeline/segmentation-rules.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { sizeLimits } from '../files/size-limits.ts';
import { badInput, wrongUse } from './command.ts';
import type { Command, CommandCall, CommandProblem, CommandResult } from './command.ts';
import { readBytes, readStory, standardInput } from './input-file.ts';
import { mayBeWritten, writeOutput } from './output-file.ts';
import { textOf } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `ushtil segment --lang kk FILE`: the sentences of a text; `--write-srx FILE`: the rules for them. */
export const segment: Command = {
  name: 'segment',
  options: {
    lang: { type: 'string' },
    srx: { type: 'string' },
    'write-srx': { type: 'string' },
    force: { type: 'boolean' },
  },
  run: (call) => {
    const output = textOf(call.values, 'write-srx');
    return output === undefined ? segmentFile(call) : writeRules(output, call);
  },
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
  const srx = textOf(values, 'srx');
  if (srx === standardInput && file === standardInput) return wrongUse('input-twice');
  const story = await readStory(file, terminal);
  if (!story.ok) return story;
  const segments = await cut(story.value.paragraphs, language, srx, terminal);
  if (!segments.ok) return segments;
  await terminal.print(
    values['json'] === true
      ? `${JSON.stringify({ language, segments: segments.value })}\n`
      : readable(segments.value),
  );
  return succeeded(0);
}

/** By our own rules, or by those of an SRX file. */
async function cut(
  paragraphs: readonly StoryParagraph[],
  language: LanguageTag,
  srx: string | undefined,
  terminal: Terminal,
): Promise<Result<readonly StorySentence[], CommandProblem>> {
  if (srx === undefined) return succeeded(storySentences(paragraphs, language));
  const bytes = await readBytes(srx, terminal, sizeLimits.story);
  if (!bytes.ok) return bytes;
  const rules = cutBySrx(bytes.value, language);
  if (!rules.ok) return badInput(srx, rules.problem);
  return succeeded(storySentences(paragraphs, language, rules.value));
}

async function writeRules(output: string, call: CommandCall): Promise<CommandResult> {
  if (call.positionals.length > 0) return wrongUse('file-unwanted', { option: '--write-srx' });
  const may = await mayBeWritten(output, call.values['force'] === true);
  if (!may.ok) return may;
  const written = await writeOutput(output, writeOwnSrx());
  return written.ok ? succeeded(0) : written;
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
