import { describe, expect, it } from 'vitest';
import { droppedFile, textAsFile } from '../../../../../renderer/features/stories/text-as-file.ts';

describe('pasted text', () => {
  it('is named after its first paragraph', () => {
    expect(textAsFile('Pasted text', '\n\n Астана \n\nКеліссөздер өтті.').name).toBe('Астана.txt');
    expect(textAsFile('Pasted text', '# Talks end\n\nThey left.').name).toBe('Talks end.txt');
  });

  it('takes whole words of a long one', () => {
    const text = 'Президент провёл переговоры с председателем Европейского совета в Брюсселе.';
    expect(textAsFile('Pasted text', text).name).toBe('Президент провёл переговоры с….txt');
    expect(textAsFile('Pasted text', 'а'.repeat(90)).name).toBe(`${'а'.repeat(40)}….txt`);
  });

  it('has a name even where it says nothing', () => {
    expect(textAsFile('Pasted text', ' \n').name).toBe('Pasted text.txt');
    expect(textAsFile('Pasted text', '###').name).toBe('Pasted text.txt');
  });
});

describe('a dropped file', () => {
  /** As Chromium gives a folder, or a file that went away: it has a name and cannot be read. */
  function unreadable(name: string, type: string): File {
    const file = new File([], name, { type });
    file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    return file;
  }

  it('says that it is a folder where it has no kind and cannot be read', async () => {
    expect(await droppedFile(unreadable('2016-03-30', '')).read()).toEqual({
      ok: false,
      problem: { code: 'file-is-folder', params: { file: '2016-03-30' } },
    });
  });

  it('says that it cannot be read where it has a kind', async () => {
    expect(await droppedFile(unreadable('talks.txt', 'text/plain')).read()).toEqual({
      ok: false,
      problem: { code: 'file-unreadable', params: { file: 'talks.txt' } },
    });
  });
});
