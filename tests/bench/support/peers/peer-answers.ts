import { score } from '../../../../shared/memory/score.ts';
import { scoringLanguageOf } from '../../../../shared/memory/scoring-language.ts';
import { median } from '../../figures.ts';
import type { BenchQuery } from '../memory-queries.ts';
import { RandomNumbers } from '../random-numbers.ts';

/** What came of asking a peer. */
export interface PeerAnswers {
  /** By place of the query; undefined where there was no time to ask it. */
  readonly answers: readonly (PeerAnswer | undefined)[];
  readonly loadSeconds?: number;
  /** Bytes. */
  readonly memory?: number;
  readonly onDisk?: number;
}

export interface PeerAnswer {
  /** The middle of all times that the query was asked. */
  readonly milliseconds: number;
  /** Best first by the peer's own judgement, at most five, each text once. */
  readonly texts: readonly string[];
}

/** Time for the questions to one peer at one size, in seconds, and how often each is asked where that is enough. */
export const askingSeconds = Number(process.env['USHTIL_BENCH_SECONDS'] ?? 240);
const rounds = 3;
export const wantedTexts = 5;
const threshold = 60;

/**
 * Asks in mixed order, round after round, until the time is over: what was asked is a fair sample of all. Reading the
 * texts of an answer does not count.
 */
export async function askedInTime<Answer>(
  queries: readonly BenchQuery[],
  ask: (query: BenchQuery) => Promise<Answer> | Answer,
  textsIn: (answer: Answer, query: BenchQuery) => readonly string[],
): Promise<readonly (PeerAnswer | undefined)[]> {
  const times = queries.map((): number[] => []);
  const texts = new Map<number, readonly string[]>();
  const end = performance.now() + 1000 * askingSeconds;
  const order = mixedPlaces(queries.length);
  for (let round = 0; round < rounds; round++) {
    for (const place of order) {
      const query = queries[place];
      if (query === undefined || performance.now() > end) continue;
      const begin = performance.now();
      const answer = await ask(query);
      times[place]?.push(performance.now() - begin);
      texts.set(place, distinctTexts(textsIn(answer, query)));
    }
  }
  return times.map((own, place) =>
    own.length === 0 ? undefined : { milliseconds: median(own), texts: texts.get(place) ?? [] },
  );
}

function distinctTexts(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, wantedTexts);
}

function mixedPlaces(count: number): readonly number[] {
  const random = new RandomNumbers(6);
  return Array.from({ length: count }, (_, place) => ({ place, by: random.part() }))
    .sort((a, b) => a.by - b.by)
    .map(({ place }) => place);
}

/**
 * Of the five best texts by our scorer the share that a peer gives among its five, over all questions that it was asked;
 * texts that score as well as the fifth are as good. `best` are the scores of the best texts, best first, by query.
 */
export function recallOf(
  queries: readonly BenchQuery[],
  answers: readonly (PeerAnswer | undefined)[],
  best: readonly (readonly number[])[],
): number {
  let [wanted, found] = [0, 0];
  for (const [place, query] of queries.entries()) {
    const answer = answers[place];
    const scores = best[place]?.slice(0, wantedTexts) ?? [];
    const least = Math.max(threshold, scores.at(-1) ?? 100);
    if (answer === undefined || scores.length === 0) continue;
    const good = answer.texts.filter((text) => scoreOf(text, query) >= least);
    wanted += scores.length;
    found += Math.min(scores.length, good.length);
  }
  return wanted === 0 ? 1 : found / wanted;
}

function scoreOf(text: string, query: BenchQuery): number {
  return score(text, query.text, scoringLanguageOf(query.from)).score;
}
