import type { ParagraphKind } from '../../../model/story.ts';
import { succeeded, type Result } from '../../../result.ts';
import { singleSpaced, type FoundParagraph } from '../story-document.ts';
import { isBlock, isUnread, kindOfBlock } from './html-elements.ts';
import {
  attributeOf,
  isElement,
  parseHtml,
  type HtmlElement,
  type HtmlNode,
} from './parse-html.ts';
import { ParagraphText } from './paragraph-text.ts';

/** What is read from a page. */
export interface HtmlContent {
  readonly paragraphs: readonly FoundParagraph[];
  /** `<html lang>`, as it stands there. */
  readonly language: string | undefined;
}

interface Surroundings {
  readonly kind: ParagraphKind;
  readonly isItalic: boolean;
  readonly isTime: boolean;
  readonly isPreformatted: boolean;
}

interface Step {
  readonly node: HtmlNode;
  readonly around: Surroundings;
  /** True on the way back out of a block. */
  readonly isEnd: boolean;
}

const outside: Surroundings = {
  kind: 'body',
  isItalic: false,
  isTime: false,
  isPreformatted: false,
};

/** The paragraphs of a page in reading order; its title is the headline where no `h1` is. Problem: `file-html-too-deep`. */
export function paragraphsOfHtml(markup: string): Result<HtmlContent> {
  const parsed = parseHtml(markup);
  if (!parsed.ok) return parsed;
  const found: FoundParagraph[] = [];
  const text = new ParagraphText((paragraph) => found.push(paragraph));
  const facts: { title?: string; language?: string } = {};
  // An own stack: pages may nest deeper than calls can.
  const steps: Step[] = [{ node: parsed.value, around: outside, isEnd: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step.isEnd) text.end();
    else visit(step, steps, text, facts);
  }
  text.end();
  return succeeded({ paragraphs: withTitle(found, facts.title ?? ''), language: facts.language });
}

/** A page without a headline has its title for one, unless it says the same at its beginning. */
function withTitle(found: readonly FoundParagraph[], title: string): readonly FoundParagraph[] {
  const written = found.filter(({ text }) => text.trim() !== '');
  const isSaid = singleSpaced(written[0]?.text ?? '') === singleSpaced(title);
  const hasHeadline = written.some(({ kind }) => kind === 'headline');
  return hasHeadline || isSaid ? found : [{ kind: 'headline', text: title }, ...found];
}

function visit(
  { node, around }: Step,
  steps: Step[],
  text: ParagraphText,
  facts: { title?: string; language?: string },
): void {
  if (node.nodeName === '#text' && 'value' in node) {
    text.add(node.value, around);
    return;
  }
  if (!isElement(node)) {
    if ('childNodes' in node) pushChildren(node.childNodes, around, steps);
    return;
  }
  if (node.tagName === 'html') noteLanguage(node, facts);
  if (node.tagName === 'head') noteTitle(node, facts);
  if (isUnread(node)) return;
  if (node.tagName === 'br') text.breakLine();
  else visitElement(node, around, steps, text);
}

function visitElement(
  node: HtmlElement,
  around: Surroundings,
  steps: Step[],
  text: ParagraphText,
): void {
  const name = node.tagName;
  if (isBlock(node)) {
    const kind = kindOfBlock(node) ?? around.kind;
    text.end();
    // What follows the block, still inside its parent, is a paragraph of the parent's kind.
    steps.push({ node, around, isEnd: true });
    pushChildren(
      node.childNodes,
      { ...around, kind, isPreformatted: around.isPreformatted || name === 'pre' },
      steps,
    );
    return;
  }
  const isItalic = around.isItalic || name === 'i' || name === 'em';
  const inner = { ...around, isItalic, isTime: around.isTime || name === 'time' };
  pushChildren(node.childNodes, inner, steps);
}

function pushChildren(children: readonly HtmlNode[], around: Surroundings, steps: Step[]): void {
  for (const child of children.toReversed()) steps.push({ node: child, around, isEnd: false });
}

function noteLanguage(html: HtmlElement, facts: { language?: string }): void {
  const language = attributeOf(html, 'lang') ?? attributeOf(html, 'xml:lang');
  if (language !== undefined && language !== '') facts.language = language;
}

function noteTitle(head: HtmlElement, facts: { title?: string }): void {
  const title = head.childNodes.find((child) => child.nodeName === 'title');
  const [content] = title !== undefined && isElement(title) ? title.childNodes : [];
  if (content !== undefined && 'value' in content) facts.title = content.value;
}
