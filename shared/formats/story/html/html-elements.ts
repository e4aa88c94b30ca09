import type { ParagraphKind } from '../../../model/story.ts';
import { attributeOf, type HtmlElement } from './parse-html.ts';

/** Elements that begin and end a paragraph (HTML Standard, "flow content" that browsers show as blocks). */
const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre search section ' +
    'summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** What a reader of the page does not see, or sees as controls and not as text. */
const unread = new Set(
  (
    'audio button canvas datalist embed head iframe input nav noframes noscript object option rp rt script select ' +
    'style svg template textarea title video'
  ).split(' '),
);

const kindsByName = new Map<string, ParagraphKind>([
  ['h1', 'headline'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['blockquote', 'quote'],
  ['li', 'listItem'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
]);

/** Class names that newsrooms' pages, and ours, mark these paragraphs with. */
const kindsByClass = new Map<string, ParagraphKind>([
  ['byline', 'byline'],
  ['dateline', 'dateline'],
  ['note', 'note'],
  ['editor-note', 'note'],
  ['caption', 'caption'],
]);

export function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.tagName);
}

/** True for what is left out with all it holds. */
export function isUnread(element: HtmlElement): boolean {
  if (unread.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== undefined) return true;
  if (attributeOf(element, 'role') === 'navigation') return true;
  const style = attributeOf(element, 'style') ?? '';
  return (
    style.length < 10_000 &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style)
  );
}

/** The kind that a block gives to the paragraphs in it; undefined where it leaves it to what is around. */
export function kindOfBlock(element: HtmlElement): ParagraphKind | undefined {
  const classes = (attributeOf(element, 'class') ?? '').slice(0, 1_000).toLowerCase().split(/\s+/u);
  const byClass = classes.map((name) => kindsByClass.get(name)).find((kind) => kind !== undefined);
  return byClass ?? kindsByName.get(element.tagName);
}
