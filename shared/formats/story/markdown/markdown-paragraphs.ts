import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { ParagraphKind } from '../../../model/story.ts';
import { paragraphsOfHtml } from '../html/html-paragraphs.ts';
import type { FoundParagraph } from '../story-document.ts';
import { tameMarkdown } from './tame-markdown.ts';

type Block = RootContent | BlockContent | DefinitionContent | ListItem;

/** The paragraphs of Markdown, in order; marks of emphasis and the addresses of links and pictures left out. */
export function paragraphsOfMarkdown(text: string): readonly FoundParagraph[] {
  const found: FoundParagraph[] = [];
  // An own stack: a hostile file may nest quotes deeper than calls can.
  const waiting: { readonly block: Block; readonly kind: ParagraphKind }[] = [];
  const push = (blocks: readonly Block[], kind: ParagraphKind): void => {
    for (const block of blocks.toReversed()) waiting.push({ block, kind });
  };
  push(treeOf(text).children, 'body');
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { block, kind } = next;
    if (block.type === 'blockquote') push(block.children, 'quote');
    else if (block.type === 'list') push(block.children, kind);
    else if (block.type === 'listItem') push(block.children, 'listItem');
    else for (const paragraph of leafParagraphs(block, kind)) found.push(paragraph);
  }
  return found;
}

/** What of Markdown is left out where its marks are too many to be paired. */
const pairedMarks = ['attention', 'labelStartLink', 'labelStartImage', 'labelEnd'];

function treeOf(markup: string): Root {
  const { text, hasPairs } = tameMarkdown(markup);
  return fromMarkdown(text, { extensions: hasPairs ? [] : [{ disable: { null: pairedMarks } }] });
}

/** The paragraphs of a block without blocks in it; none of rules and of the definitions of links. */
function leafParagraphs(block: Block, kind: ParagraphKind): readonly FoundParagraph[] {
  if (block.type === 'heading') {
    return [{ kind: 'heading', level: block.depth, text: textOf(block.children) }];
  }
  if (block.type === 'paragraph') {
    return [{ kind, text: textOf(block.children), isItalic: isItalic(block.children) }];
  }
  if (block.type === 'code') return block.value.split('\n').map((text) => ({ kind, text }));
  return block.type === 'html' ? htmlParagraphs(block.value, kind) : [];
}

function htmlParagraphs(markup: string, kind: ParagraphKind): readonly FoundParagraph[] {
  const inner = paragraphsOfHtml(markup);
  if (!inner.ok) return [{ kind, text: markup }];
  return inner.value.paragraphs.map((paragraph) =>
    paragraph.kind === 'body' ? { ...paragraph, kind } : paragraph,
  );
}

function textOf(nodes: readonly PhrasingContent[]): string {
  const pieces: string[] = [];
  const waiting: PhrasingContent[] = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
    else if (node.type === 'text' || node.type === 'inlineCode') pieces.push(node.value);
    else if (node.type === 'break') pieces.push(' ');
  }
  return pieces.join('');
}

function isItalic(nodes: readonly PhrasingContent[]): boolean {
  return nodes.length > 0 && nodes.every(({ type }) => type === 'emphasis');
}
