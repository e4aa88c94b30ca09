import { describe, expect, it } from 'vitest';
import { memoryFormatFor } from '../../../../shared/formats/memory/memory-formats.ts';
import { readStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import { readWhole } from '../../../support/whole-memory.ts';
import { fixturesOf } from '../../../support/fixtures.ts';

describe.each(['txt', 'markdown', 'html'])('the story fixtures of %s', (format) => {
  it.each(fixturesOf(`formats/${format}`))('reads $name', async ({ name, bytes, expected }) => {
    const read = await readStoryFile(name, bytes);
    if (!read.ok) throw new Error(read.problem.code);
    const { language, paragraphs } = read.value;
    expect(read.value.format).toBe(format);
    expect({
      ...(language === undefined ? {} : { language }),
      paragraphs: paragraphs.map(({ kind, text }) => [kind, text]),
    }).toEqual(expected);
    const whole =
      format === 'txt'
        ? new TextDecoder().decode(bytes)
        : paragraphs.map(({ text }) => text).join('\n');
    for (const { text, start } of paragraphs)
      expect(whole.slice(start, start + text.length)).toBe(text);
  });
});

describe.each(['tmx', 'xliff', 'xliff2', 'tsv', 'csv'])('the memory fixtures of %s', (format) => {
  it.each(fixturesOf(`formats/${format}`))('reads $name', async ({ name, bytes, expected }) => {
    const chosen = memoryFormatFor(name, bytes);
    expect(chosen).toMatchObject({ value: { name: format } });
    expect(chosen.ok ? await readWhole(chosen.value, bytes) : chosen).toMatchObject({
      ok: true,
      value: expected,
    });
  });
});
