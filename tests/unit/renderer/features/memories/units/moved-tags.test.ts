import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTags } from '../../../../../../renderer/features/memories/units/moved-tags.ts';
import type { InlineTag } from '../../../../../../shared/model/inline-tag.ts';

function aTag(at: number, place = 0): InlineTag {
  const kind = place % 2 === 0 ? 'open' : 'close';
  return { at, kind, id: '1', element: 'ph', attributes: {}, code: '' };
}

/** A text with its tags as `|`, opening and closing by turns. */
function tagged(notation: string): { readonly text: string; readonly tags: readonly InlineTag[] } {
  const parts = notation.split('|');
  let at = 0;
  const tags = parts.slice(0, -1).map((part, place) => aTag((at += part.length), place));
  return { text: parts.join(''), tags };
}

function notation(text: string, tags: readonly InlineTag[]): string {
  return tags.reduceRight((all, { at }) => `${all.slice(0, at)}|${all.slice(at)}`, text);
}

describe('the tags of an edited text', () => {
  it.each([
    ['Click |here| now', 'Please click here now', 'Please click |here| now'],
    ['Click |here|', 'Click here twice', 'Click |here| twice'],
    ['|Министр| келді', 'Министрлер келді', '|Министрлер| келді'],
    ['Министр |Астанаға| келді', 'Министр Алматыға келді', 'Министр |Алматыға| келді'],
    ['Одна |старая| запись', '', '||'],
    ['Нажмите |кнопку|', 'Нажмите кнопку', 'Нажмите |кнопку|'],
  ])('%s → %s', (before, after, wanted) => {
    const { text, tags } = tagged(before);
    expect(notation(after, movedTags(text, after, tags))).toBe(wanted);
  });

  it('keep their order and stay within the text', () => {
    const words = fc.stringMatching(/^[абв ]{0,12}$/u);
    fc.assert(
      fc.property(words, words, fc.array(fc.nat(12)), (before, after, places) => {
        const tags = places
          .map((place) => Math.min(place, before.length))
          .sort((one, other) => one - other)
          .map((place, index) => aTag(place, index));
        const moved = movedTags(before, after, tags).map(({ at }) => at);
        expect(moved).toHaveLength(tags.length);
        expect(moved).toEqual([...moved].sort((one, other) => one - other));
        expect(moved.every((at) => at >= 0 && at <= after.length)).toBe(true);
      }),
    );
  });
});
