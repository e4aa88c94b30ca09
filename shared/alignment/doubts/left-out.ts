import type { LanguageTag } from '../../model/language-tag.ts';
import type { Problem } from '../../result.ts';
import type { Version } from '../reading/version.ts';
import type { RowSpans } from '../spans-to-rows.ts';

/** What editors leave out of a story stays below this, in percent of the letters. */
const editedPercent = 35;

/** Fewer sentences than these say nothing about the whole. */
const leastSentences = 4;

/** Tells of a version that leaves much of the others out, as one half as long does; undefined where it does not. */
export function leftOut(
  language: LanguageTag,
  versions: readonly Version[],
  rows: readonly RowSpans[],
): Problem | undefined {
  let [letters, missing, sentences] = [0, 0, 0];
  for (const { spans } of rows) {
    const own = spans[language];
    const isSilent = own === undefined || own.start >= own.end;
    const said = versions
      .filter((version) => version.language !== language)
      .map((version) => lettersIn(version, spans[version.language]));
    const most = Math.max(0, ...said);
    letters += most;
    if (isSilent && most > 0) {
      missing += most;
      sentences++;
    }
  }
  const percent = Math.round((100 * missing) / Math.max(1, letters));
  if (sentences < leastSentences || percent < editedPercent) return undefined;
  return { code: 'version-partial', params: { language, percent } };
}

function lettersIn({ sentences }: Version, span = { start: 0, end: 0 }): number {
  return sentences.slice(span.start, span.end).reduce((sum, { length }) => sum + length, 0);
}
