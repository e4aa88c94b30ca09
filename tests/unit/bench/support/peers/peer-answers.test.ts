import { describe, expect, it } from 'vitest';
import type { BenchQuery } from '../../../../bench/support/memory-queries.ts';
import { askedInTime, recallOf } from '../../../../bench/support/peers/peer-answers.ts';

const query: BenchQuery = {
  kind: 'one other word',
  text: 'Министр Астанада елшілермен кездесті.',
  from: 'kk',
  to: 'en',
};
const near = 'Министр Алматыда елшілермен кездесті.';
const far = 'Мұнай бағасы төмендеді.';

function given(
  ...texts: readonly string[]
): readonly [{ milliseconds: number; texts: readonly string[] }] {
  return [{ milliseconds: 1, texts }];
}

describe('the recall of a peer', () => {
  it('is whole where what it gives is as good as the best', () => {
    expect(recallOf([query], given(query.text, near), [[100, 75]])).toBe(1);
  });

  it('counts what is missing, and nothing that scores too little', () => {
    expect(recallOf([query], given(near, far), [[100, 75]])).toBe(0.5);
    expect(recallOf([query], given(far), [[100, 75]])).toBe(0);
  });

  it('does not count questions that it was not asked or that have no match', () => {
    expect(recallOf([query, query], [undefined, ...given(query.text)], [[100], [100]])).toBe(1);
    expect(recallOf([query], given(far), [[]])).toBe(1);
  });
});

it('each question is asked, and its answer keeps five texts, each once', async () => {
  const queries = [query, { ...query, text: far }];
  const answers = await askedInTime(
    queries,
    ({ text }) => text,
    (text) => [text, text, 'а', 'б', 'в', 'г', 'д'],
  );
  expect(answers.map((answer) => answer?.texts)).toEqual([
    [query.text, 'а', 'б', 'в', 'г'],
    [far, 'а', 'б', 'в', 'г'],
  ]);
});
