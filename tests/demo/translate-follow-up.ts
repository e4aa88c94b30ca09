import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { alignStoryVersions } from '../../shared/pipeline/align-versions.ts';
import { textOfSentences } from '../../shared/pipeline/build-story.ts';
import { readStoryFile } from '../../shared/pipeline/read-story-file.ts';
import { followUp } from '../../shared/sample/follow-up.ts';
import { present } from '../../shared/invariant.ts';
import type { StoryParagraph } from '../../shared/formats/story/story-format.ts';
import type { WorkbenchPage } from '../support/workbench-page.ts';
import { say } from './say.ts';

const columns = [
  ['ru', 'Russian'],
  ['kk', 'Kazakh'],
] as const;

/** The row in which `atWork` shows the window: some rows are done, and the memory knows something like it. */
const rowToShow = 8;

/** Translates the follow-up: what the memory offers is inserted by one key, the rest is typed. */
export async function translateFollowUp(
  page: Page,
  workbench: WorkbenchPage,
  atWork: () => Promise<void>,
): Promise<void> {
  await workbench.openStory(followUp.slug);
  const rows = await wantedRows();
  let [inserted, adapted, typed] = [0, 0, 0];
  for (const [index, wanted] of rows.entries()) {
    const row = index + 1;
    for (let joined = 1; joined < wanted.sentences; joined += 1) {
      await workbench.cell(row, 'English').click();
      await page.keyboard.press('Control+KeyJ');
    }
    if (row === rowToShow) {
      await workbench.cell(row, 'Kazakh').click();
      await workbench.matchesReady();
      await atWork();
    }
    for (const [tag, language] of columns) {
      const text = wanted[tag];
      if (text === '') continue;
      await workbench.cell(row, language).click();
      const offer = await bestOffer(workbench);
      if (offer === text) {
        await page.keyboard.press('Control+Digit1');
        inserted += 1;
      } else {
        if (offer === undefined) typed += 1;
        else {
          await page.keyboard.press('Control+Digit1');
          await expect(workbench.cell(row, language)).toHaveValue(offer);
          adapted += 1;
        }
        await workbench.cell(row, language).fill(text);
      }
      await expect(workbench.cell(row, language)).toHaveValue(text);
      await workbench.confirm();
      await expect(workbench.cell(row, language)).toHaveAccessibleName(/confirmed/u);
    }
  }
  await workbench.settled();
  say(
    `The follow-up is translated into Russian and Kazakh: ${inserted} segments from the memory as they were, ` +
      `${adapted} from a match that was adapted, ${typed} typed.`,
  );
}

interface WantedRow {
  /** How many English sentences the row holds. */
  readonly sentences: number;
  readonly ru: string;
  readonly kk: string;
}

/** What a translator would write, row by row: the follow-up's own versions. */
async function wantedRows(): Promise<readonly WantedRow[]> {
  const { rows } = alignStoryVersions({
    en: await paragraphsOf(followUp.versions.en),
    ru: await paragraphsOf(followUp.versions.ru),
    kk: await paragraphsOf(followUp.versions.kk),
  });
  return rows.map(({ cells }) => ({
    sentences: cells['en']?.length ?? 0,
    ru: textOfSentences(cells['ru'] ?? []),
    kk: textOfSentences(cells['kk'] ?? []),
  }));
}

async function paragraphsOf(text: string): Promise<readonly StoryParagraph[]> {
  const read = await readStoryFile('follow-up.txt', new TextEncoder().encode(text));
  return present(read.ok ? read.value.paragraphs : undefined, 'the sample story can be read');
}

async function bestOffer(workbench: WorkbenchPage): Promise<string | undefined> {
  await workbench.matchesReady();
  const targets = workbench.matches().locator('.match-target');
  return (await targets.count()) === 0 ? undefined : targets.first().innerText();
}
