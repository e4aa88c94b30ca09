import type { Fact } from '../../languages/facts/fact.ts';
import { stretchesOf } from './paired-pieces.ts';
import type { PieceStep } from './paired-pieces.ts';

/** A fact of the unit's source, and the fact that stands in its place in the segment. */
export interface FactChange {
  readonly old: Fact;
  readonly new: Fact;
}

/**
 * The facts that differ, in reading order; those of one group (a date, an amount with its currency, a score, a range) are
 * carried over together or not at all. A fact is paired only where between two words that both texts share stand equally many facts of
 * its kind: with one more or one less nobody can say which is which.
 */
export function changedFacts(
  steps: readonly PieceStep[],
  source: string,
): readonly (readonly FactChange[])[] {
  const paired = new Map<Fact, Fact>();
  for (const { source, query } of steps) {
    if (source?.fact && query?.fact) paired.set(source.fact, query.fact);
  }
  const changes = stretchesOf(steps).flatMap(sureChanges);
  const facts = {
    source: steps.flatMap(({ source }) => source?.fact ?? []),
    query: steps.flatMap(({ query }) => query?.fact ?? []),
  };
  const groups = new Map<string, FactChange[]>();
  for (const change of changes) {
    if (!isWholeDate(change, facts, paired)) continue;
    const key = groupOf(change.old, facts.source, source);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

function sureChanges(stretch: readonly PieceStep[]): readonly FactChange[] {
  const surplus = new Map<Fact['kind'], number>();
  for (const { source, query } of stretch) {
    for (const [fact, step] of [
      [source?.fact, 1],
      [query?.fact, -1],
    ] as const) {
      if (fact) surplus.set(fact.kind, (surplus.get(fact.kind) ?? 0) + step);
    }
  }
  return stretch.flatMap(({ source, query }) => {
    if (!source?.fact || !query?.fact || source.fact.value === query.fact.value) return [];
    return surplus.get(source.fact.kind) === 0 ? [{ old: source.fact, new: query.fact }] : [];
  });
}

/** False where one of the two dates has a part that the other has not. */
function isWholeDate(
  change: FactChange,
  facts: { readonly source: readonly Fact[]; readonly query: readonly Fact[] },
  paired: ReadonlyMap<Fact, Fact>,
): boolean {
  const { old, new: now } = change;
  if (old.date === undefined && now.date === undefined) return true;
  const olds = facts.source.filter(({ date }) => date !== undefined && date === old.date);
  const news = facts.query.filter(({ date }) => date !== undefined && date === now.date);
  const partners = olds.map((fact) => paired.get(fact));
  return olds.length === news.length && news.every((fact) => partners.includes(fact));
}

/** Equal for facts of one group. */
function groupOf(fact: Fact, facts: readonly Fact[], source: string): string {
  if (fact.date !== undefined) return `date ${String(fact.date)}`;
  const place = facts.indexOf(fact);
  if (fact.kind === 'currency') {
    const amount = [facts[place - 1], facts[place + 1]].find((near) => near?.counts === 'money');
    return amount === undefined ? `fact ${String(fact.start)}` : groupOf(amount, facts, source);
  }
  const before = facts[place - 1];
  // 2:1, 5–7, 5&4.
  const isJoined =
    before !== undefined && /^\s?[-‐‑–—:/&]\s?$/u.test(source.slice(before.end, fact.start));
  return isJoined ? groupOf(before, facts, source) : `fact ${String(fact.start)}`;
}
