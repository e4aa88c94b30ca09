import { describe, expect, it } from 'vitest';
import {
  createUnitPages,
  unitsOnPage,
} from '../../../../../../renderer/features/memories/units/unit-pages.ts';
import type { TranslationUnit } from '../../../../../../shared/model/translation-unit.ts';
import { aUnit } from '../../../../../support/a-unit.ts';

function unitNumber(place: number): TranslationUnit {
  return aUnit({ en: `Page ${place}`, kk: `${place}-бет` }, { id: String(place) });
}

/** A list that is answered when the test wants it. */
function aList(count: number) {
  const asked: number[] = [];
  let answer: () => void = () => undefined;
  let gone = 0;
  let isGone = false;
  const pages = createUnitPages(
    count,
    (from, some) => {
      asked.push(from / unitsOnPage);
      return new Promise((resolve) => {
        answer = () => {
          resolve(isGone ? [] : Array.from({ length: some }, (_, at) => unitNumber(from + at)));
        };
      });
    },
    () => {
      gone += 1;
    },
  );
  return {
    pages,
    asked,
    gone: () => gone,
    lose: () => {
      isGone = true;
    },
    answerOnce: async () => {
      answer();
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

describe('the pages of a long list', () => {
  it('are read where the list is looked at, and give their units', async () => {
    const { pages, asked, answerOnce } = aList(100_000);
    expect(pages.unitAt(61_000)).toBeUndefined();
    pages.want(unitsOnPage * 3 + 5, unitsOnPage * 4 + 10);
    await answerOnce();
    await answerOnce();
    expect(asked).toEqual([3, 4]);
    expect(pages.unitAt(unitsOnPage * 4)?.id).toBe(String(unitsOnPage * 4));
    expect(pages.unitAt(unitsOnPage * 5)).toBeUndefined();
  });

  it('are asked for one at a time, the last wish next', async () => {
    const { pages, asked, answerOnce } = aList(100_000);
    for (const page of [1, 50, 300, 7]) pages.want(page * unitsOnPage, page * unitsOnPage + 20);
    await answerOnce();
    await answerOnce();
    expect(asked).toEqual([1, 7]);
  });

  it('are kept: what was seen is not read again, a long way off it is let go', async () => {
    const { pages, asked, answerOnce } = aList(1_000_000);
    for (let page = 0; page < 100; page += 1) {
      pages.want(page * unitsOnPage, page * unitsOnPage + 10);
      await answerOnce();
    }
    pages.want(99 * unitsOnPage, 99 * unitsOnPage + 10);
    expect(asked).toHaveLength(100);
    expect(pages.unitAt(0)).toBeUndefined();
    expect(pages.unitAt(99 * unitsOnPage)).toBeDefined();
  });

  it('show a unit as it is now, where it was read', async () => {
    const { pages, answerOnce } = aList(200);
    pages.want(0, 10);
    await answerOnce();
    const version = pages.version();
    const edited = { ...unitNumber(7), author: 'Dana' };
    expect(pages.patch(edited)).toBe(true);
    expect(pages.unitAt(7)).toBe(edited);
    expect(pages.version()).toBeGreaterThan(version);
    expect(pages.patch({ ...unitNumber(150), author: 'Dana' })).toBe(false);
  });

  it('say once that the list has gone, and ask no more', async () => {
    const { pages, asked, gone, lose, answerOnce } = aList(10_000);
    lose();
    pages.want(0, 10);
    await answerOnce();
    pages.want(5_000, 5_010);
    await answerOnce();
    expect(gone()).toBe(1);
    expect(asked).toEqual([0]);
  });
});
