/**
 * A code of the file that a segment came from, standing in its text: TMX `bpt ept ph it hi ut`, XLIFF
 * `g x bx ex pc ph sc ec mrk`. The text itself is kept without it.
 */
export interface InlineTag {
  /** Place in the text, UTF-16 code units from 0 to its length; tags of one place stand in their order. */
  readonly at: number;
  readonly kind: 'open' | 'close' | 'standalone';
  /** Joins an opening tag to its closing one, and a tag to the same tag in another language; may be empty. */
  readonly id: string;
  /** The element that stood for it, with its attributes and the native code inside, so that it is written back whole. */
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly code: string;
}
