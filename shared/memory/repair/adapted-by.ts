import type { Adaptation, Repair, TextRange } from '../../model/match.ts';
import type { Edit } from './scene.ts';

/** The edits that carry one thing over, in the target as it was; at least one. */
export interface RepairEdits {
  readonly kind: Repair['kind'];
  readonly edits: readonly Edit[];
}

/** The target with the edits in it, and where: one range for what belongs together. */
export function adaptedBy(target: string, repairs: readonly RepairEdits[]): Adaptation {
  const spans = joinedSpans(repairs);
  const edits = [
    ...new Map(repairs.flatMap((each) => each.edits).map((edit) => [edit.start, edit])).values(),
  ];
  const text = applied(target, edits);
  return {
    target: text,
    repairs: spans.map(({ kind, start, end }) => {
      const range = {
        start: start + shiftAt(edits, start, false),
        end: end + shiftAt(edits, end, true),
      };
      return {
        kind,
        before: target.slice(start, end),
        after: text.slice(range.start, range.end),
        range,
      };
    }),
  };
}

/** The text with edits that do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** How far a place of the old text has moved; an edit that ends there counts where the place is an end. */
export function shiftAt(edits: readonly Edit[], place: number, isEnd: boolean): number {
  return edits
    .filter(({ start, end }) =>
      isEnd ? end <= place && start < place : end <= place && start < place,
    )
    .reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0);
}

type Span = TextRange & { readonly kind: Repair['kind'] };

/** From the first to the last edit of each repair; spans that touch the same words become one. */
function joinedSpans(repairs: readonly RepairEdits[]): readonly Span[] {
  const spans = repairs
    .map(({ kind, edits }): Span => ({
      kind,
      start: Math.min(...edits.map(({ start }) => start)),
      end: Math.max(...edits.map(({ end }) => end)),
    }))
    .sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || last.end <= span.start) joined.push(span);
    else joined.splice(-1, 1, { ...last, end: Math.max(last.end, span.end) });
  }
  return joined;
}
