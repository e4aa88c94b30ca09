import type { Problem } from '../../../result.ts';
import { longestSegment } from '../inline/segment-text.ts';

/** A row of a table and the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** True where a quoted cell goes on after its quotation mark: what it means cannot be told. */
  readonly isMisquoted: boolean;
}

/** Columns that are kept of a row: more is no table of a memory, and must not fill the memory of the process. */
const mostCells = 1_000;

/**
 * Rows of separated values (RFC 4180) from text that comes in parts of any size. A cell that begins with a quotation
 * mark is quoted, doubled marks in it are one; any other mark is text. Line ends of every kind end a row. Empty lines
 * are no rows. Of a cell longer than a memory takes, only a beginning of more than that is kept.
 */
export class CsvRows {
  readonly #take: (row: CsvRow) => void;
  readonly #plainEnd: RegExp;
  readonly #separator: string;
  #state: 'start' | 'plain' | 'quoted' | 'mark' = 'start';
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;
  #cells: string[] = [];
  #pieces: string[] = [];
  #length = 0;
  #isMisquoted = false;
  /** A carriage return that ended the last part: a line feed may follow it. */
  #carried = '';

  /** `separator`: one character; `line`: that of the first row. */
  constructor(separator: string, line: number, take: (row: CsvRow) => void) {
    this.#take = take;
    this.#separator = separator;
    this.#plainEnd = new RegExp(`[${separator}\\n\\r]`, 'gu');
    this.#line = line;
    this.#rowLine = line;
  }

  add(part: string): void {
    const text = this.#carried + part;
    this.#carried = text.endsWith('\r') ? '\r' : '';
    this.#read(text.slice(0, text.length - this.#carried.length));
  }

  /** Gives the last row. Problem: `file-table-quote` with the `line` of a quotation that never ends. */
  end(): Problem | undefined {
    this.#read(this.#carried);
    if (this.#state === 'quoted') {
      return { code: 'file-table-quote', params: { line: this.#quoteLine } };
    }
    this.#endRow();
    return undefined;
  }

  #read(text: string): void {
    for (let at = 0; at < text.length;) at = this.#step(text, at);
  }

  #step(text: string, at: number): number {
    if (this.#state === 'quoted') return this.#stepQuoted(text, at);
    if (this.#state === 'mark' && text[at] === '"') {
      this.#keep('"');
      this.#state = 'quoted';
      return at + 1;
    }
    if (this.#state === 'start' && text[at] === '"') {
      this.#state = 'quoted';
      this.#quoteLine = this.#line;
      return at + 1;
    }
    this.#plainEnd.lastIndex = at;
    const end = this.#plainEnd.exec(text)?.index ?? text.length;
    if (end > at) {
      if (this.#state === 'mark') this.#isMisquoted = true;
      this.#keep(text.slice(at, end));
      this.#state = 'plain';
    }
    return end === text.length ? end : this.#stepEnd(text, end);
  }

  #stepQuoted(text: string, at: number): number {
    const mark = text.indexOf('"', at);
    const end = mark < 0 ? text.length : mark;
    const piece = text.slice(at, end);
    this.#keep(piece);
    this.#line += piece.match(/\r\n|\r|\n/gu)?.length ?? 0;
    if (mark < 0) return end;
    this.#state = 'mark';
    return mark + 1;
  }

  #stepEnd(text: string, end: number): number {
    if (text[end] === this.#separator) {
      this.#endCell();
      return end + 1;
    }
    this.#endRow();
    this.#line += 1;
    this.#rowLine = this.#line;
    return text.startsWith('\r\n', end) ? end + 2 : end + 1;
  }

  #keep(piece: string): void {
    if (this.#length > longestSegment) return;
    // One more than a memory takes tells that it is too long.
    const kept = piece.slice(0, longestSegment + 1);
    this.#length += kept.length;
    this.#pieces.push(kept);
  }

  #endCell(): void {
    if (this.#cells.length < mostCells) this.#cells.push(this.#pieces.join(''));
    this.#pieces = [];
    this.#length = 0;
    this.#state = 'start';
  }

  #endRow(): void {
    const isEmpty = this.#state === 'start' && this.#cells.length === 0;
    this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    const isMisquoted = this.#isMisquoted;
    this.#isMisquoted = false;
    if (!isEmpty) this.#take({ line: this.#rowLine, cells, isMisquoted });
  }
}
