import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docx } from '../../../../shared/formats/story/docx/docx.ts';
import { tmx } from '../../../../shared/formats/memory/tmx/tmx.ts';
import { english } from '../../../../shared/languages/en/index.ts';
import { largestStoryFile, readStoryFile } from '../../../../shared/pipeline/read-story-file.ts';
import problems from '../../../../shared/i18n/locales/en/problems.json' with { type: 'json' };
import { bytesIn } from '../../../support/bytes-in.ts';
import { readWhole } from '../../../support/whole-memory.ts';
import { docxOf } from '../../../support/docx-of.ts';

const text = (words: string): Uint8Array => bytesIn('utf-8', words);

/** The problem's code, and its line where it has one; `ok` with the number of paragraphs where there is none. */
async function answerTo(name: string, bytes: Uint8Array): Promise<string> {
  const read = await readStoryFile(name, bytes);
  if (read.ok) return `ok ${String(read.value.paragraphs.length)}`;
  const { code, params } = read.problem;
  expect(params['file']).toBe(name);
  expect(problems).toHaveProperty([code]);
  return params['line'] === undefined ? code : `${code} ${String(params['line'])}`;
}

describe('a bad file', () => {
  it.each([
    ['empty.txt', new Uint8Array(), 'file-empty'],
    ['mark.md', text('\uFEFF'), 'file-empty'],
    ['spaces.txt', text(' \n\t\u00A0\n'), 'file-no-text'],
    ['empty.html', text('<!doctype html><script>1</script>'), 'file-no-text'],
    ['large.txt', new Uint8Array(largestStoryFile + 1), 'file-too-large'],
    ['program.txt', Uint8Array.from({ length: 400 }, (_, index) => index % 256), 'file-not-text'],
    [
      'broken.md',
      Uint8Array.of(0xd0, 0x90, 0x0a, 0xd0, 0x20, 0xd0, 0x91, 0x0a),
      'file-invalid-utf8 2',
    ],
    ['deep.html', text('<div>'.repeat(6_000)), 'file-html-too-deep'],
    ['cut.docx', text('PK\u0003\u0004 and no more'), 'file-damaged-zip'],
  ])('%s is answered with its own problem', async (name, bytes, answer) => {
    expect(await answerTo(name, bytes)).toBe(answer);
  });

  it('does not let a document define entities or nest for ever', async () => {
    const deep = await docxOf('<w:p>'.repeat(300) + '</w:p>'.repeat(300));
    expect(await answerTo('deep.docx', deep)).toBe('file-xml-too-deep 1');
  });

  it.each([
    ['stars.md', '*a **b '.repeat(20_000)],
    ['quotes.md', '> '.repeat(2_000)],
    ['links.md', '['.repeat(20_000)],
    ['emphasis.md', '_a_*b'.repeat(20_000)],
    [
      'list.md',
      Array.from({ length: 1_500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    ],
    ['markers.md', `${'- '.repeat(20_000)}a`],
    ['code.md', `\`\`\`\n${'x\n'.repeat(40_000)}`],
    [
      'unclosed.html',
      Array.from({ length: 4_000 }, (_, index) => `<p><font color=${String(index)}>`).join(''),
    ],
    ['lines.txt', 'строка\n'.repeat(300_000)],
    ['one-word.txt', 'а'.repeat(1_000_000)],
    ['white.txt', `${' '.repeat(500_000)}а`],
    ['quotes.txt', '«'.repeat(500_000)],
    ['dashes.txt', '— '.repeat(300_000)],
    ['bold.html', '<p><b>'.repeat(2_000)],
    ['attribute.html', `<p style="${'display '.repeat(300_000)}">Текст</p>`],
    ['comment.html', `<p>Текст</p>${'<!--'.repeat(200_000)}`],
  ])('%s is read or refused, and never hangs', async (name, words) => {
    expect(await answerTo(name, text(words))).toMatch(/^(?:ok|file-)/u);
  });

  it('never throws for any bytes under any name, nor for any damage to a document', async () => {
    const extension = fc.constantFrom('txt', 'md', 'html', 'docx', 'tmx', '');
    await fc.assert(
      fc.asyncProperty(extension, fc.uint8Array({ maxLength: 300 }), async (ending, bytes) => {
        expect(await answerTo(`file.${ending}`, bytes)).toMatch(/^(?:ok|file-)/u);
        expect(typeof (await readWhole(tmx, bytes)).ok).toBe('boolean');
      }),
    );
    const whole = await docx.write([{ kind: 'body', text: 'Астана' }], english);
    const [before, after] = [await answerTo('whole.docx', whole), 'ok 1'];
    expect(before).toBe(after);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = whole.slice();
        damaged[at] = byte;
        expect(await answerTo('damaged.docx', damaged)).toMatch(/^(?:ok 1|file-)/u);
      }),
      { numRuns: 150 },
    );
  });
});
