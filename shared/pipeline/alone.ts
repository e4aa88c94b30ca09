import type { MatchQuery } from '../model/match.ts';

/** The query as it asks for a text by itself, wherever it stands and whatever codes stand in it. */
export function alone(query: MatchQuery): MatchQuery {
  const plain: { -readonly [Key in keyof MatchQuery]: MatchQuery[Key] } = { ...query };
  delete plain.before;
  delete plain.after;
  delete plain.tags;
  return plain;
}
