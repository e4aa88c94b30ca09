import type { InlineTag } from '../../../model/inline-tag.ts';
import { subflow } from './inline-vocabulary.ts';

/**
 * The place of the partner, by the place of an opening or a closing tag; a tag without one has no entry. A closing tag
 * belongs to the nearest open one before it with its id.
 */
export function partnersOf(tags: readonly InlineTag[]): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const open = new Map<string, number[]>();
  for (const [place, { kind, id, element }] of tags.entries()) {
    if (kind === 'standalone') continue;
    // The end of a text within code is never that of a code.
    const key = `${element === subflow ? subflow : ''} ${id}`;
    const places = open.get(key) ?? [];
    open.set(key, places);
    if (kind === 'open') {
      places.push(place);
      continue;
    }
    const partner = places.pop();
    if (partner === undefined) continue;
    partners.set(place, partner);
    partners.set(partner, place);
  }
  return partners;
}
