import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../../shared/i18n/locales/en/problems.json' with { type: 'json' };
import kk from '../../../../shared/i18n/locales/kk/problems.json' with { type: 'json' };
import ru from '../../../../shared/i18n/locales/ru/problems.json' with { type: 'json' };

const shared = join(import.meta.dirname, '../../../../shared');

/** Every problem that these rooms give, by reading their sources. */
const codes = new Set(
  ['formats', 'text', 'pipeline']
    .flatMap((room) =>
      readdirSync(join(shared, room), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(shared, room, path),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/'(file-[a-z\d-]+)'/gu)].map(([, code]) => code),
    ),
);

describe.each([
  ['en', en],
  ['ru', ru],
  ['kk', kk],
])('the problems in %s', (_language, texts) => {
  it.each([...codes])('say what %s is', (code) => {
    expect(texts).toHaveProperty([code ?? '']);
  });

  it('name the same values as in English', () => {
    const valuesOf = (text: unknown): readonly string[] =>
      String(text)
        .match(/\{\{\w+\}\}/gu)
        ?.sort() ?? [];
    for (const [code, text] of Object.entries(texts)) {
      expect([code, ...valuesOf(text)]).toEqual([code, ...valuesOf(en[code as keyof typeof en])]);
    }
  });
});
