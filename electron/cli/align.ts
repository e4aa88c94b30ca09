import { basename } from 'node:path';
import type { AlignedRow } from '../../shared/alignment/aligned-row.ts';
import type { StoryParagraph } from '../../shared/formats/story/story-format.ts';
import { languageOf } from '../../shared/languages/languages.ts';
import { isSameLanguage, languageTagOf } from '../../shared/model/language-tag.ts';
import type { LanguageTag } from '../../shared/model/language-tag.ts';
import { alignStoryVersions } from '../../shared/pipeline/align-versions.ts';
import {
  alignmentJson,
  alignmentWriters,
  unpairedLeftOut,
} from '../../shared/pipeline/write-alignment.ts';
import type { Alignment } from '../../shared/pipeline/write-alignment.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandCall, CommandProblem, CommandResult } from './command.ts';
import { readStory, standardInput } from './input-file.ts';
import { extensionOf, mayBeWritten, writeOutput } from './output-file.ts';
import { textOf } from './read-arguments.ts';

/** `ushtil align en=FILE ru=FILE kk=FILE [-o OUT]`: the versions of a story as rows. */
export const align: Command = {
  name: 'align',
  options: { output: { type: 'string', short: 'o' }, force: { type: 'boolean' } },
  run: alignFiles,
};

/** A version as it was named: `kk=story.docx`. */
interface NamedFile {
  readonly language: LanguageTag;
  readonly file: string;
}

async function alignFiles(call: CommandCall): Promise<CommandResult> {
  const { values, positionals, terminal, texts } = call;
  const named = namedFiles(positionals);
  if (!named.ok) return named;
  const output = textOf(values, 'output');
  const write = output === undefined ? undefined : alignmentWriters[extensionOf(output)];
  if (output !== undefined && write === undefined) {
    return wrongUse('extension-unknown', {
      file: output,
      extensions: extensionsList(Object.keys(alignmentWriters)),
    });
  }
  if (output !== undefined) {
    const free = await mayBeWritten(output, values['force'] === true);
    if (!free.ok) return free;
  }
  const versions: Record<LanguageTag, readonly StoryParagraph[]> = {};
  for (const { language, file } of named.value) {
    const story = await readStory(file, terminal);
    if (!story.ok) return story;
    versions[language] = story.value.paragraphs;
  }
  const { rows, warnings } = alignStoryVersions(versions);
  for (const warning of warnings) terminal.tell(texts.problem(warning));
  const alignment: Alignment = {
    title: titleOf(named.value),
    languages: named.value.map(({ language }) => language),
    rows,
    time: Date.now(),
  };
  if (output !== undefined && write !== undefined) {
    const written = await writeOutput(output, await write(alignment));
    if (!written.ok) return written;
    const leftOut = unpairedLeftOut(alignment, extensionOf(output));
    if (leftOut > 0) terminal.tell(texts.text('cli:align.leftOut', { count: leftOut }));
  }
  if (values['json'] === true) await terminal.print(`${alignmentJson(alignment)}\n`);
  else if (output === undefined) await terminal.print(readable(alignment));
  return succeeded(0);
}

/** Two or three files, each of another language. */
function namedFiles(positionals: readonly string[]): Result<readonly NamedFile[], CommandProblem> {
  const named: NamedFile[] = [];
  for (const positional of positionals) {
    const [, tag = '', file = ''] = /^([^=]+)=(.+)$/su.exec(positional) ?? [];
    if (file === '') return wrongUse('language-for-file', { value: positional });
    const language = languageTagOf(tag);
    if (language === undefined || languageOf(language) === undefined) {
      return wrongUse('language-unknown', { value: tag });
    }
    const isTwice = named.some((other) => isSameLanguage(other.language, language));
    if (isTwice) return wrongUse('language-twice', { value: tag });
    named.push({ language, file });
  }
  if (named.length < 2 || named.length > 3) return wrongUse('two-or-three-files');
  const isInputTwice = named.filter(({ file }) => file === standardInput).length > 1;
  return isInputTwice ? wrongUse('input-twice') : succeeded(named);
}

/** The name of the story: of the first file that has one, without folder, extension and language. */
function titleOf(named: readonly NamedFile[]): string {
  const file = named.find((each) => each.file !== standardInput)?.file ?? 'story';
  return basename(file)
    .replace(/\.[^.]+$/u, '')
    .replace(/[._-](?:en|ru|kk)$/iu, '');
}

function extensionsList(extensions: readonly string[]): string {
  return extensions.map((extension) => `.${extension}`).join(' ');
}

/** A block a row, a line a language, with the confidence in front. */
function readable({ languages, rows }: Alignment): string {
  return rows
    .map((row) => {
      const mark = `${String(row.paragraph + 1)}  ${row.confidence.toFixed(2)}`;
      return `${mark}\n${languages.map((language) => lineOf(row, language)).join('\n')}\n`;
    })
    .join('\n');
}

function lineOf({ cells }: AlignedRow, language: LanguageTag): string {
  const text = (cells[language] ?? []).join(' ').replace(/\s+/gu, ' ');
  return `  ${language.padEnd(2)}  ${text === '' ? '—' : text}`;
}
