import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { failed, succeeded, type Result } from '../../../result.ts';

export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Deeper pages are refused: no article nests so far, and a parser of tag soup slows down with every level. */
const maximumDepth = 5_000;

/** Elements that a page may open beyond one for every two characters, which no writing can do. */
const spareElements = 10_000;

/** Why parsing stopped: thrown through parse5, which knows no other way to stop, and caught below. */
class TooDeep extends Error {}

/**
 * The tree of a page as browsers build it, scripts and styles unread. Problem: `file-html-too-deep`, also for a page
 * whose unclosed elements a browser would have to open again and again, in every paragraph.
 */
export function parseHtml(markup: string): Result<HtmlNode> {
  let depth = 0;
  let left = spareElements + markup.length / 2;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: (): void => {
      depth += 1;
      left -= 1;
      if (depth > maximumDepth || left < 0) throw new TooDeep();
    },
    onItemPop: (): void => {
      depth -= 1;
    },
  };
  try {
    return succeeded(parse(markup, { treeAdapter, scriptingEnabled: false }));
  } catch (error) {
    if (error instanceof TooDeep) return failed({ code: 'file-html-too-deep', params: {} });
    throw error;
  }
}

/** The value of an attribute, undefined where the element has none. */
export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** True for nodes that are elements: they have a name in small letters and attributes. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}
