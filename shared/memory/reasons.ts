import type { MatchReason } from '../model/match.ts';
import { normalised } from '../text/normal-form.ts';
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon.ts';
import type { TokenStep } from './paired-tokens.ts';

/** Why the score is not 100, in reading order, each difference once. Empty for segments that are the same. */
export function reasonsOf(steps: readonly TokenStep[], lexicon: Lexicon): readonly MatchReason[] {
  const moved = movedTokens(steps, lexicon);
  const reasons: MatchReason[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];

  function flush(): void {
    reasons.push(...reasonsOfGap(removed, added, lexicon));
    removed = [];
    added = [];
  }

  for (const { source, query } of steps) {
    if (source && query) {
      flush();
      if (source.text !== query.text) reasons.push(reasonOfPair(source, query, lexicon));
    } else if (source && moved.has(source)) {
      reasons.push({ kind: 'order', source: source.text, query: moved.get(source)?.text ?? '' });
    } else if (source) {
      removed.push(source);
    } else if (query && !moved.has(query)) {
      added.push(query);
    }
  }
  flush();
  return reasons;
}

/** Words that stand unpaired in both: each unpaired source token with the query's, and the query's with it. */
function movedTokens(steps: readonly TokenStep[], lexicon: Lexicon): ReadonlyMap<Token, Token> {
  const waiting = new Map<number, Token[]>();
  for (const { source, query } of steps) {
    if (!query || source || query.kind === 'punctuation') continue;
    const id = lexicon.formOf(lexicon.idOf(query));
    waiting.set(id, [...(waiting.get(id) ?? []), query]);
  }
  const moved = new Map<Token, Token>();
  for (const { source, query } of steps) {
    if (!source || query || source.kind === 'punctuation') continue;
    const partner = waiting.get(lexicon.formOf(lexicon.idOf(source)))?.shift();
    if (partner === undefined) continue;
    moved.set(source, partner);
    moved.set(partner, source);
  }
  return moved;
}

function reasonOfPair(source: Token, query: Token, lexicon: Lexicon): MatchReason {
  return { kind: kindOfPair(source, query, lexicon), source: source.text, query: query.text };
}

function kindOfPair(source: Token, query: Token, lexicon: Lexicon): MatchReason['kind'] {
  if (source.kind === 'punctuation') return 'punctuation';
  const [a, b] = [lexicon.idOf(source), lexicon.idOf(query)];
  const isSameForm = lexicon.formOf(a) === lexicon.formOf(b);
  if (source.kind === 'number') return isSameForm ? 'punctuation' : 'number';
  const [left, right] = [normalised(source.text), normalised(query.text)];
  if (left === right) return 'space';
  if (left.toLowerCase() === right.toLowerCase()) return 'case';
  if (withoutYo(left) === withoutYo(right)) return 'spelling';
  if (isSameForm) return 'punctuation';
  return lexicon.stemOf(a) === lexicon.stemOf(b) ? 'ending' : 'word';
}

/** `ещё` and `еще`, `Ёлка` and `елка`. */
function withoutYo(word: string): string {
  return word.toLowerCase().replaceAll('ё', 'е');
}

/** What one has and the other has not between two pairs: like is set against like, in order. */
function reasonsOfGap(
  removed: readonly Token[],
  added: readonly Token[],
  lexicon: Lexicon,
): readonly MatchReason[] {
  const left = byKind(removed, lexicon);
  const right = byKind(added, lexicon);
  return gapKinds.flatMap((kind) => {
    const [sources, queries] = [left[kind], right[kind]];
    return Array.from({ length: Math.max(sources.length, queries.length) }, (_, place) => ({
      kind,
      source: sources[place]?.text ?? '',
      query: queries[place]?.text ?? '',
    }));
  });
}

const gapKinds = ['number', 'word', 'functionWord', 'punctuation'] as const;

function byKind(
  tokens: readonly Token[],
  lexicon: Lexicon,
): Readonly<Record<(typeof gapKinds)[number], readonly Token[]>> {
  const sorted = { number: [], word: [], functionWord: [], punctuation: [] } as Record<
    (typeof gapKinds)[number],
    Token[]
  >;
  for (const token of tokens) {
    const role = lexicon.roleOf(lexicon.idOf(token));
    sorted[role === 'content' ? 'word' : role].push(token);
  }
  return sorted;
}
