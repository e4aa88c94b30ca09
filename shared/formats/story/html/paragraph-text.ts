import type { ParagraphKind } from '../../../model/story.ts';
import type { FoundParagraph } from '../story-document.ts';

/** What is around a piece of text. */
export interface TextSetting {
  readonly kind: ParagraphKind;
  readonly isItalic: boolean;
  readonly isTime: boolean;
  readonly isPreformatted: boolean;
}

/** Gathers the text between two block boundaries and hands it on as a paragraph. */
export class ParagraphText {
  readonly #found: (paragraph: FoundParagraph) => void;
  #pieces: string[] = [];
  #kind: ParagraphKind = 'body';
  #isAllItalic = true;
  #isAllTime = true;
  #hasText = false;
  #hasBreak = false;

  constructor(found: (paragraph: FoundParagraph) => void) {
    this.#found = found;
  }

  /** A block begins or ends: what was gathered is a paragraph. */
  end(): void {
    if (this.#hasText) {
      const isDateline = this.#isAllTime && this.#kind === 'body';
      this.#found({
        kind: isDateline ? 'dateline' : this.#kind,
        text: this.#pieces.join(''),
        isItalic: this.#isAllItalic,
      });
    }
    this.#pieces = [];
    this.#isAllItalic = true;
    this.#isAllTime = true;
    this.#hasText = false;
    this.#hasBreak = false;
  }

  add(text: string, setting: TextSetting): void {
    if (setting.isPreformatted && /[\r\n]/u.test(text)) {
      for (const line of text.split(/\r\n|\r|\n/u)) {
        this.#addLine(line, setting);
        this.end();
      }
    } else {
      this.#addLine(text, setting);
    }
  }

  /** One line break is a space; two with nothing between them begin a paragraph. */
  breakLine(): void {
    if (this.#hasBreak) {
      this.end();
    } else {
      this.#pieces.push(' ');
      this.#hasBreak = true;
    }
  }

  #addLine(text: string, setting: TextSetting): void {
    this.#pieces.push(text);
    if (text.trim() === '') return;
    this.#kind = setting.kind;
    this.#hasText = true;
    this.#hasBreak = false;
    this.#isAllItalic &&= setting.isItalic;
    this.#isAllTime &&= setting.isTime;
  }
}
