import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexFilesIn } from '../../../../../renderer/storage/index-files/open-index-files.ts';
import { aPrivateFolder } from '../../../../support/a-private-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (read: Uint8Array | undefined): string | undefined =>
  read === undefined ? undefined : new TextDecoder().decode(read);

function indexFiles() {
  const folder = aPrivateFolder();
  return { folder, files: indexFilesIn(() => Promise.resolve(folder)) };
}

describe('index files', () => {
  it('give back what was written last, the parts one behind the other', async () => {
    const { files, folder } = indexFiles();
    await files.write('postings', [bytes('қазақ'), bytes('')]);
    await files.write('postings', [bytes('орыс'), bytes('ша')]);
    expect(text(await files.read('postings'))).toBe('орысша');
    expect(folder.files.size).toBe(1);
  });

  it('know their names, and nothing of a file that was removed or never written', async () => {
    const { files } = indexFiles();
    await files.write('lexicon.en', [bytes('a')]);
    await files.write('lexicon.kk', [bytes('b')]);
    await files.remove('lexicon.en');
    await files.remove('lexicon.ru');
    expect(await files.names()).toEqual(['lexicon.kk']);
    expect(await files.read('lexicon.en')).toBeUndefined();
  });

  it('are as they were, or new and whole, after a crash at any step of a writing', async () => {
    const ends = new Set<string>();
    for (let step = 0; step < 20; step += 1) {
      const { folder, files } = indexFiles();
      await files.write('postings', [bytes('before')]);
      folder.stepsUntilCrash = step;
      await files.write('postings', [bytes('after, '), bytes('and longer')]).catch(() => undefined);
      folder.stepsUntilCrash = Infinity;
      ends.add(text(await files.read('postings')) ?? 'nothing');
    }
    expect([...ends].sort()).toEqual(['after, and longer', 'before']);
  });

  it('are as they were after the disk was full, and leave no room taken', async () => {
    const { folder, files } = indexFiles();
    await files.write('postings', [bytes('before')]);
    folder.room = 30;
    await expect(files.write('postings', [bytes('after, and longer')])).rejects.toThrow(
      'disk full',
    );
    expect(text(await files.read('postings'))).toBe('before');
    expect(folder.files.size).toBe(1);
  });

  it('that were damaged count as missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (content, at, flip) => {
          const { folder, files } = indexFiles();
          await files.write('postings', [content]);
          const stored = folder.files.get('postings.1') ?? new Uint8Array();
          const place = at % stored.length;
          // The last four bytes of the header are spare.
          fc.pre(place < 20 || place >= 24);
          stored[place] = (stored[place] ?? 0) ^ flip;
          expect(await files.read('postings')).toBeUndefined();
        },
      ),
    );
  });
});
