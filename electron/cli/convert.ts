import type { LeftOutForReason } from '../../shared/formats/memory/left-out-by-reason.ts';
import { memoryFormats } from '../../shared/formats/memory/memory-formats.ts';
import { wholeBytes } from '../../shared/formats/whole-bytes.ts';
import type { TranslationUnit } from '../../shared/model/translation-unit.ts';
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
  const units: TranslationUnit[] = [];
  const memory = await readMemoryFile(input, terminal, (some) => {
    for (const unit of some) {
      const place = String(units.length + 1);
      units.push({ ...unit, id: unit.origin.unitName ?? place });
    }
    return Promise.resolve();
  });
  if (!memory.ok) return memory;
  const { leftOut, unitsLeftOut, languages } = memory.value;
  const bytes = await wholeBytes(format.write(oneBatch(units), languages));
  const written = await writeOutput(output, bytes);
  if (!written.ok) return written;
  const counts = { read: units.length + unitsLeftOut, written: units.length };
  const parts = leftOut.reduce((sum, { count }) => sum + count, 0);
  await terminal.print(
    values['json'] === true
      ? `${JSON.stringify({ ...counts, leftOut })}\n`
      : [
          texts.text('cli:convert.done', { ...counts, leftOut: parts }),
          ...leftOut.map((reason) => reasonLine(call, reason)),
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

async function* oneBatch(
  units: readonly TranslationUnit[],
): AsyncIterable<readonly TranslationUnit[]> {
  yield await Promise.resolve(units);
}
