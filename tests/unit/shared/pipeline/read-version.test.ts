import { describe, expect, it } from 'vitest';
import { readVersion } from '../../../../shared/pipeline/read-version.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const news = {
  en: 'Talks are over\n\nThe president met the ministers in Brussels, and they signed an agreement.',
  ru: 'Переговоры окончены\n\nПрезидент встретился с министрами в Брюсселе, и они подписали соглашение.',
  kk: 'Келіссөз аяқталды\n\nПрезидент Брюссельде министрлермен кездесіп, олар келісімге қол қойды.',
};

describe('a version that is read', () => {
  it.each(Object.entries(news))('is known to be in %s', async (language, text) => {
    const read = await readVersion(`talks-${language}.txt`, bytesOf(text));
    expect(read).toMatchObject({ ok: true, value: { language, document: { format: 'txt' } } });
    if (!read.ok) return;
    expect(read.value.confidence).toBeGreaterThan(0.8);
    expect(read.value).not.toHaveProperty('foreign');
    expect(read.value.document.paragraphs.map(({ text: said }) => said)).toEqual(
      text.split('\n\n'),
    );
  });

  it('names a fourth language', async () => {
    const german =
      'Der Präsident traf die Minister in Brüssel, und sie unterzeichneten ein Abkommen über den Handel.';
    expect(await readVersion('talks.txt', bytesOf(german))).toMatchObject({
      ok: true,
      value: { language: undefined, foreign: 'de' },
    });
  });

  it('passes on what is wrong with the file, with its name', async () => {
    expect(await readVersion('сөз.txt', new Uint8Array())).toMatchObject({
      ok: false,
      problem: { code: 'file-empty', params: { file: 'сөз.txt' } },
    });
  });
});
