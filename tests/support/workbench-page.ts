import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** A file on its way into the window. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** The window as a translator sees it: what journeys and interface tests do there, in her words. */
export class WorkbenchPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** A cell by its row, counted from 1, and its language. */
  cell(row: number, language: 'English' | 'Russian' | 'Kazakh'): Locator {
    return this.#page.getByRole('textbox', { name: new RegExp(`^Row ${row}, ${language},`, 'u') });
  }

  rows(): Locator {
    return this.#page.locator('.grid-row');
  }

  matches(): Locator {
    return this.#page.locator('.match-card');
  }

  /** A match counted from 1. */
  match(number: number): Locator {
    return this.matches().nth(number - 1);
  }

  /** Opens the search for words, whatever is selected, and types into it. */
  async searchWords(words: string): Promise<void> {
    await this.#page.keyboard.press('Control+KeyK');
    await expect(this.wordsField()).toBeFocused();
    await this.#page.keyboard.type(words);
    await this.wordsFound();
  }

  wordsField(): Locator {
    return this.#page.getByRole('textbox', { name: 'Words to find' });
  }

  /** Waits until the search has its answer. */
  async wordsFound(): Promise<void> {
    await expect(this.#page.locator('.concordance')).toHaveAttribute('aria-busy', 'false');
  }

  /** What the search has found, a hit each. */
  hits(): Locator {
    return this.#page.locator('.hit:not(.hit-head)');
  }

  /** Goes to the memories, to one of their pages. */
  async openMemories(page: 'Memories' | 'Units' | 'Statistics' | 'Matches'): Promise<void> {
    const tab = this.#page.getByRole('tab', { name: page, exact: true });
    if (!(await tab.isVisible())) await this.#page.locator('.status-memory').click();
    await tab.click();
  }

  /** A memory's line in the list of memories. */
  memory(name: string): Locator {
    const field = this.#page.getByRole('textbox', { name: `Name of ${name}` });
    return this.#page.getByRole('row').filter({ has: field });
  }

  /** Takes a file into the memory that is proposed, and waits until its report stands there. */
  async importMemory(file: DroppedFile): Promise<void> {
    await this.openMemories('Memories');
    await this.drop([file]);
    await this.#page.getByRole('button', { name: 'Import', exact: true }).click();
    await expect(this.#page.locator('.exchange-running')).toHaveCount(0);
  }

  /** The units of the list on screen. */
  units(): Locator {
    return this.#page.locator('.unit-row');
  }

  /** Waits until the list of units shows what was asked last. */
  async unitsListed(count: string): Promise<void> {
    await expect(this.#page.locator('.units-count')).toHaveText(count);
    await expect(this.#page.locator('.unit-coming')).toHaveCount(0);
  }

  /** Waits until the memory has answered for the cell in focus. */
  async matchesReady(): Promise<void> {
    await expect(this.#page.locator('.match-panel')).toHaveAttribute('aria-busy', 'false');
  }

  /** Opens both sample stories; the talks in three languages stand open afterwards. */
  async openSample(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Open the sample story' }).click();
    await expect(this.rows().first()).toBeVisible();
  }

  async openStory(slug: string): Promise<void> {
    await this.#page.getByRole('button', { name: slug }).first().click();
    await expect(this.#page.getByRole('heading', { name: slug })).toBeVisible();
  }

  /** Types into a cell as from the keyboard, replacing what is there. */
  async type(row: number, language: 'English' | 'Russian' | 'Kazakh', text: string): Promise<void> {
    await this.cell(row, language).click();
    await this.cell(row, language).fill(text);
  }

  async confirm(): Promise<void> {
    await this.#page.keyboard.press('Control+Enter');
  }

  /** Waits until everything typed is in the store and in the journal. */
  async settled(): Promise<void> {
    await expect(this.#page.locator('.status-save')).toHaveAttribute('data-state', 'saved');
  }

  /** Drops files on the window and takes them in as they are recognised. */
  async takeIn(files: readonly DroppedFile[]): Promise<void> {
    await this.drop(files);
    await this.#page.getByRole('button', { name: /^Import(?: \d+ files)?$/u }).click();
  }

  /** Drops files on the window, as from a folder. */
  async drop(files: readonly DroppedFile[]): Promise<void> {
    const transfer = await this.#page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, text } of dropped) data.items.add(new File([text], name));
      return data;
    }, files);
    await this.#page.locator('.app').dispatchEvent('drop', { dataTransfer: transfer });
  }
}
