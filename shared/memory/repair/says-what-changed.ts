import type { Fact } from '../../languages/facts/fact.ts';
import { factsOf } from '../../languages/facts/facts-of.ts';
import type { MadeChange } from './made-change.ts';
import { applied, shiftAt } from './adapted-by.ts';
import { familyOf } from './place-in-target.ts';
import type { Edit, Scene } from './scene.ts';

/**
 * Reads the changed target as anybody would: true where every new value stands in its place, and every other fact is the
 * same as before.
 */
export function saysWhatChanged(
  scene: Scene,
  before: readonly Edit[],
  made: readonly MadeChange[],
): boolean {
  const edits = [
    ...new Map(
      [...before, ...made.flatMap(({ repair }) => repair.edits)].map((edit) => [edit.start, edit]),
    ).values(),
  ];
  if (overlap(edits)) return false;
  const facts = factsOf(applied(scene.text, edits), scene.language);
  const isThere = made.every(({ place, change }) => {
    const start = place.start + shiftAt(edits, place.start, false);
    return facts.some(
      (fact) =>
        fact.start <= start + place.end - place.start &&
        fact.end > start &&
        familyOf(fact) === familyOf(change.old) &&
        fact.value === change.new.value,
    );
  });
  const moved = edits.map((edit) => {
    const start = edit.start + shiftAt(edits, edit.start, false);
    return { start, end: start + edit.text.length };
  });
  return isThere && untouched(scene.facts, edits).join() === untouched(facts, moved).join();
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  return sorted.some((edit, place) => edit.start < (sorted[place - 1]?.end ?? 0));
}

/** What the facts say that no edit touches; a fact that loses its scale word or its noun is touched. */
function untouched(
  facts: readonly Fact[],
  edits: readonly { readonly start: number; readonly end: number }[],
): readonly string[] {
  return facts
    .filter(({ isDoubtful }) => isDoubtful !== true)
    .filter(
      (fact) =>
        !edits.some(
          ({ start, end }) => start <= fact.end && end >= fact.start && start < fact.end + 1,
        ),
    )
    .map((fact) => `${familyOf(fact)} ${fact.value}`);
}
