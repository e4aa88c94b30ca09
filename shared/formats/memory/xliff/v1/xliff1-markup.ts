import type { InlineTag } from '../../../../model/inline-tag.ts';
import type { Variant } from '../../../../model/translation-unit.ts';
import { fittedTags, type TagRules } from '../../inline/fitted-tags.ts';
import { inlineMarkup } from '../../inline/inline-markup.ts';
import { nativeCode } from '../../inline/native-code.ts';
import { xliff1Inline } from './xliff1-inline.ts';

/** A text with its tags as it stands in a `source` or `target` of XLIFF 1.2: valid, whatever the tags are. */
export function xliff1Markup({ text, tags = [] }: Variant): string {
  return inlineMarkup({ text, tags: fittedTags(tags, rulesOfText()) }, xliff1Inline);
}

function rulesOfText(): TagRules {
  /** Opening tags that may not stand again, by element and `rid`. */
  const opened = new Set<string>();
  return {
    vocabulary: xliff1Inline,
    allows: (tag, partner) => isJoined(tag, partner, opened),
    foreign: (tag, number, isPaired) => {
      const { at, kind } = tag;
      const id = `u${String(number)}`;
      const code = { at, id, code: nativeCode(tag), attributes: { id } };
      if (kind === 'standalone') return { ...code, kind, element: 'ph' };
      if (isPaired) return { ...code, kind, element: kind === 'open' ? 'bpt' : 'ept' };
      return { ...code, kind: 'standalone', element: 'it', attributes: { id, pos: kind } };
    },
  };
}

/** An `rid` names one opening tag of a text, and a closing one of its kind at most. */
function isJoined(
  { element, kind, attributes: { rid } }: InlineTag,
  partner: InlineTag | undefined,
  opened: Set<string>,
): boolean {
  if (rid === undefined || kind === 'standalone') return true;
  if (kind === 'close') {
    return (
      partner?.element === (element === 'ept' ? 'bpt' : 'bx') && partner.attributes['rid'] === rid
    );
  }
  const name = `${element} ${rid}`;
  const isFirst = !opened.has(name);
  opened.add(name);
  return isFirst;
}
