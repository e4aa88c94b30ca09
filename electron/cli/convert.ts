import { basename } from 'node:path';
import type { LeftOutForReason } from '../../shared/formats/memory/left-out-by-reason.ts';
import type { MemoryReading } from '../../shared/formats/memory/memory-format.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { convertMemory } from '../../shared/pipeline/convert-memory.ts';
import { failed, succeeded } from '../../shared/result.ts';
import { sizeLimits } from '../files/size-limits.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandCall, CommandResult } from './command.ts';
import { openBytes, unreadable } from './input-file.ts';
import { extensionOf, mayBeWritten, writeOutput } from './output-file.ts';

/** `ushtil convert IN OUT`: a memory from one format into another. */
export const convert: Command = {
  name: 'convert',
  options: { force: { type: 'boolean' } },
  run: convertFile,
};

async function convertFile(call: CommandCall): Promise<CommandResult> {
  const { values, positionals, terminal } = call;
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
  const open = await openBytes(input, terminal, sizeLimits.memory);
  if (!open.ok) return open;
  const request = {
    // Units name their file as where they come from: no folder of this machine travels with them.
    fileName: basename(input),
    memoryId: input,
    time: Date.now(),
    open: open.value,
    format,
  };
  const memory = await convertMemory(request, (parts) => writeOutput(output, parts));
  if (memory.ok) {
    await terminal.print(report(call, memory.value));
    return succeeded(0);
  }
  return 'status' in memory.problem
    ? failed(memory.problem)
    : unreadable(input, memory.problem, memoryFormats);
}

function report(call: CommandCall, { units, unitsLeftOut, leftOut }: MemoryReading): string {
  const counts = { read: units + unitsLeftOut, written: units };
  if (call.values['json'] === true) return `${JSON.stringify({ ...counts, leftOut })}\n`;
  const parts = leftOut.reduce((sum, { count }) => sum + count, 0);
  return [
    call.texts.text('cli:convert.done', { ...counts, leftOut: parts }),
    ...leftOut.map((reason) => reasonLine(call, reason)),
    '',
  ].join('\n');
}

function reasonLine({ texts }: CommandCall, reason: LeftOutForReason): string {
  const { code, count, firstLines } = reason;
  return texts.text('cli:convert.leftOut', {
    reason: texts.text(`problems:leftOut.${code}`),
    total: count,
    lines: `${firstLines.join(', ')}${count > firstLines.length ? ', …' : ''}`,
  });
}
