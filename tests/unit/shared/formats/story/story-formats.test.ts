import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatOfName,
  storyFormatFor,
  storyFormats,
} from '../../../../../shared/formats/story/story-formats.ts';
import type { StoryParagraph } from '../../../../../shared/formats/story/story-format.ts';
import { english } from '../../../../../shared/languages/en/index.ts';
import { kazakh } from '../../../../../shared/languages/kk/index.ts';
import { withNewsKinds } from '../../../../../shared/formats/story/paragraph-kinds.ts';
import { bytesIn } from '../../../../support/bytes-in.ts';
import { zipOf } from '../../../../support/zip-of.ts';

type Written = Omit<StoryParagraph, 'start'>;

const story: readonly Written[] = [
  { kind: 'headline', text: 'Қазақстан мен Еуропалық одақ әріптестікті кеңейтеді' },
  {
    kind: 'dateline',
    text: 'БРЮССЕЛЬ, 30 наурыз (TCA) — Нұрсұлтан Назарбаев Жан-Клод Юнкермен кездесті.',
  },
  { kind: 'heading', text: 'Сауда & инвестиция <2016>' },
  { kind: 'quote', text: '«Еуропалық одақ — біздің басты сауда серіктесіміз», «біз дайынбыз».' },
  {
    kind: 'body',
    text: '1. Келісімге 2015 жылғы желтоқсанда қол қойылды; *1,2 млрд* _доллар_ # [сілтеме](x) `код`.',
  },
  { kind: 'listItem', text: '+ виза' },
  { kind: 'listItem', text: 'АҚШ-тың "азаматтары"' },
  { kind: 'byline', text: 'Мәтін: Дан Смит' },
  {
    kind: 'note',
    text: 'Редакция ескертпесі: автордың пікірі редакция көзқарасына сай келмеуі мүмкін.',
  },
];

async function readBack(
  format: (typeof storyFormats)[number],
  written: readonly Written[],
): Promise<readonly Written[]> {
  const document = await format.read(await format.write(written, kazakh));
  if (!document.ok) throw new Error(document.problem.code);
  return withNewsKinds(document.value.paragraphs).map(({ kind, text }) => ({ kind, text }));
}

describe.each(storyFormats)('the format $name', (format) => {
  it('reads back the paragraphs and their kinds that it wrote', async () => {
    expect(await readBack(format, story)).toEqual(
      // Plain text has no sign for a heading within the story.
      story.map((paragraph) =>
        format.name === 'txt' && paragraph.kind === 'heading'
          ? { ...paragraph, kind: 'body' }
          : paragraph,
      ),
    );
  });

  it('reads back any text, whatever signs are in it', async () => {
    const signs = 'аБәҚaZ19 .,:;-–—*_#>`[]()<>&"\'«»“!|\\~=+•\t\u00A0\u0301👍';
    const sign = fc.constantFrom(...Array.from(signs, String));
    const text = fc
      .string({ unit: sign, minLength: 1, maxLength: 40 })
      .map((words) => `Ақ ${words}`.replace(/[ \t]+/gu, ' ').trim());
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
        const written = texts.map((words) => ({ kind: 'body' as const, text: words }));
        expect((await readBack(format, written)).map((paragraph) => paragraph.text)).toEqual(texts);
      }),
      { numRuns: format.name === 'docx' ? 25 : 150 },
    );
  });

  it('leaves out what no file may hold and writes the rest', async () => {
    const written = [{ kind: 'body' as const, text: 'Ақ\u0000ор\uD800да\uFFFE' }];
    const [paragraph] = await readBack(format, written).catch(() => []);
    if (format.name === 'html' || format.name === 'docx') expect(paragraph?.text).toBe('Ақорда');
  });

  it('tells that a story without text has none', async () => {
    const bytes = await format.write([], english);
    const empty = await format.read(bytes);
    expect(empty.ok ? '' : empty.problem.code).toMatch(/^file-(?:no-text|empty)$/u);
  });

  it('is found by its name and by its extension', async () => {
    expect(formatOfName(format.name)).toBe(format);
    const [extension = ''] = format.extensions;
    const bytes = await format.write(story, kazakh);
    expect(storyFormatFor(`Астана.${extension.toUpperCase()}`, bytes)).toEqual({
      ok: true,
      value: format,
    });
  });
});

describe('storyFormatFor', () => {
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['photo.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'file-is-picture'],
    ['story.txt', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'file-is-picture'],
    ['story.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'file-old-word'],
    ['story.pdf', bytesIn('utf-8', '%PDF-1.7'), 'file-is-pdf'],
    ['story.txt', bytesIn('utf-8', '{\\rtf1\\ansi}'), 'file-is-rtf'],
    ['story.docx', bytesIn('utf-8', '<!doctype html><p>Астана</p>'), 'file-mislabelled'],
    ['story.docx', bytesIn('utf-8', 'Астана'), 'file-mislabelled'],
    [
      'story.docx',
      Uint8Array.of(0x9b, 0x00, 0xfe, 0x81, 0x00, 0x07, 0xd3, 0x00),
      'file-damaged-zip',
    ],
    ['story.odt', bytesIn('utf-8', 'Астана'), 'file-unknown-format'],
  ];
  it.each(cases)('answers to %s with its own problem', (name, bytes, code) => {
    expect(storyFormatFor(name, bytes)).toMatchObject({ ok: false, problem: { code } });
  });

  it('does not read a package that is called a text, and takes an unnamed one for a document', async () => {
    const bytes = await zipOf({ 'a.txt': 'Астана' });
    expect(storyFormatFor('story.txt', bytes)).toMatchObject({
      problem: { code: 'file-mislabelled' },
    });
    expect(storyFormatFor('story', bytes)).toMatchObject({ value: { name: 'docx' } });
  });

  it('knows an Office document behind a password', () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
    const bytes = new Uint8Array([...ole, ...bytesIn('utf-16le', 'EncryptedPackage')]);
    expect(storyFormatFor('story.docx', bytes)).toMatchObject({
      problem: { code: 'file-protected' },
    });
  });
});
