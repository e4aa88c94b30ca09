import { leftOutByReason } from '../../shared/formats/memory/left-out-by-reason.ts';
import type { LeftOutForReason } from '../../shared/formats/memory/left-out-by-reason.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { succeeded } from '../../shared/result.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandCall, CommandResult } from './command.ts';
import { readMemoryFile } from './memory-files.ts';
import { extensionOf, mayBeWritten, writeOutput } from './output-file.ts';

/** `ushtil convert IN OUT`: a memory from one format into another. */
export const convert: Command = {
  name: 'convert',
  options: { force: { type: 'boolean' } },
  run: convertFile,
};

/** What is left out for these reasons is a unit, not a part of one. */
const wholeUnitCodes: readonly string[] = ['empty', 'fewer-than-two-languages'];

async function convertFile(call: CommandCall): Promise<CommandResult> {
  const { values, positionals, terminal, texts } = call;
  const [input, output, ...others] = positionals;
  if (input === undefined || output === undefined || others.length > 0) {
    return wrongUse('two-files');
  }
  const format = memoryFormats.find(({ extensions }) => extensions.includes(extensionOf(output)));
  if (format === undefined) {
    const extensions = memoryFormats.flatMap((each) => each.extensions);
    return wrongUse('extension-unknown', {
      file: output,
      extensions: extensions.map((extension) => `.${extension}`).join(' '),
    });
  }
  const free = await mayBeWritten(output, values['force'] === true);
  if (!free.ok) return free;
  const memory = await readMemoryFile(input, terminal);
  if (!memory.ok) return memory;
  const { units, leftOut } = memory.value;
  const written = await writeOutput(output, format.write(units));
  if (!written.ok) return written;
  // Other codes tell of a part of a unit, which was written without that part.
  const lost = leftOut.filter(({ code }) => wholeUnitCodes.includes(code));
  const reasons = leftOutByReason(leftOut);
  const counts = { read: units.length + lost.length, written: units.length };
  await terminal.print(
    values['json'] === true
      ? `${JSON.stringify({ ...counts, leftOut: reasons })}\n`
      : [
          texts.text('cli:convert.done', { ...counts, leftOut: leftOut.length }),
          ...reasons.map((reason) => reasonLine(call, reason)),
          '',
        ].join('\n'),
  );
  return succeeded(0);
}

function reasonLine({ texts }: CommandCall, reason: LeftOutForReason): string {
  const { code, count, firstLines } = reason;
  return texts.text('cli:convert.leftOut', {
    reason: texts.text(`problems:leftOut.${code}`),
    total: count,
    lines: `${firstLines.join(', ')}${count > firstLines.length ? ', …' : ''}`,
  });
}
