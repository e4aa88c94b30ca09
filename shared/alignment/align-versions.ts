import { invariant } from '../invariant.ts';
import type { ByLanguage, LanguageTag } from '../model/language-tag.ts';
import type { Problem } from '../result.ts';
import type { Alignment, VersionParagraph } from './aligned-row.ts';
import { alignTriple } from './align-triple.ts';
import { chainRows } from './chain-rows.ts';
import { calibrated } from './confidence.ts';
import { foreignParts } from './doubts/foreign-parts.ts';
import { leftOut } from './doubts/left-out.ts';
import type { Lexicon } from './meaning/lexicon.ts';
import { byTag, pairsOfVersions, relatedToAny } from './pairs-of-versions.ts';
import type { VersionPair } from './pairs-of-versions.ts';
import { readVersion } from './reading/version.ts';
import type { Version } from './reading/version.ts';
import { spansToRows } from './spans-to-rows.ts';
import type { RowSpans } from './spans-to-rows.ts';

export interface AlignmentOptions {
  /** What earlier stories, memories and termbases taught of words; nothing is added to it here. */
  readonly lexicon?: Lexicon;
}

/** Versions less surely related than this are not paired. */
const leastRelated = 0.05;

/** And of those less surely related than this the editor is told. */
const surelyRelated = 0.5;

/**
 * The versions of a story, three at most, as rows: every sentence of every version stands in exactly one row, verbatim
 * and in its order. The order of the languages changes only which version decides where paragraphs begin when they
 * are divided. Never fails: a version that has nothing to do with the others is not paired by force, its rows stand
 * behind the others with confidence 0, and the warnings say so.
 */
export function alignVersions(
  versions: ByLanguage<readonly VersionParagraph[]>,
  { lexicon }: AlignmentOptions = {},
): Alignment {
  const given = Object.entries(versions).map(
    ([language, paragraphs = []]) => [language, paragraphs] as const,
  );
  invariant(given.length <= 3, 'a story has at most three versions');
  const all = given.map(([language, paragraphs]) => readVersion(paragraphs, language));
  const spoken = all.filter(({ sentences }) => sentences.length > 0);
  const pairs = pairsOfVersions(spoken, lexicon);
  const related = spoken.filter((version) => relatedToAny(version, pairs) >= leastRelated);
  const strangers = spoken.filter((version) => !related.includes(version));
  const paired = pairedRows(related, pairs);
  const apart = strangers.flatMap((version) => aloneRows(version, 0));
  return {
    rows: spansToRows([...paired, ...apart], all),
    warnings: [
      ...emptyVersions(all),
      ...unrelatedVersions(spoken, pairs),
      ...related.flatMap(({ language }) => leftOut(language, related, paired) ?? []),
      ...given.flatMap(([language, paragraphs]) => foreignParts(paragraphs, language) ?? []),
    ],
  };
}

function pairedRows(
  versions: readonly Version[],
  pairs: readonly VersionPair[],
): readonly RowSpans[] {
  const [ab, ac, bc] = pairs.filter(({ a, b }) => versions.includes(a) && versions.includes(b));
  if (ab === undefined) return versions.flatMap((version) => aloneRows(version, 1));
  const triple = ac === undefined || bc === undefined ? undefined : alignTriple(ab, ac, bc);
  const paired = triple === undefined ? [ab.a, ab.b] : versions.toSorted(byTag);
  const languages = paired.map(({ language }) => language);
  const rows = chainRows(triple ?? ab.chains, languages).map((row) => ({
    ...row,
    confidence: calibrated(row.confidence) * relatedIn(row, pairs),
  }));
  const apart = versions.filter((version) => !paired.includes(version));
  return [...rows, ...apart.flatMap((version) => aloneRows(version, 0))];
}

/** The least chance of being related among the versions that say something in the row. */
function relatedIn({ spans }: RowSpans, pairs: readonly VersionPair[]): number {
  const isSaid = (language: LanguageTag): boolean => {
    const span = spans[language];
    return span !== undefined && span.start < span.end;
  };
  const said = pairs.filter(({ a, b }) => isSaid(a.language) && isSaid(b.language));
  return Math.min(1, ...said.map(({ related }) => related));
}

/** A row for each sentence of a version. */
function aloneRows({ language, sentences }: Version, confidence: number): readonly RowSpans[] {
  return sentences.map((_, start) => ({
    spans: { [language]: { start, end: start + 1 } },
    confidence,
  }));
}

function emptyVersions(versions: readonly Version[]): readonly Problem[] {
  return versions
    .filter(({ sentences }) => sentences.length === 0)
    .map(({ language }) => ({ code: 'version-empty', params: { language } }));
}

function unrelatedVersions(
  versions: readonly Version[],
  pairs: readonly VersionPair[],
): readonly Problem[] {
  return versions
    .filter((version) => relatedToAny(version, pairs) < surelyRelated)
    .map(({ language }) => ({ code: 'version-unrelated', params: { language } }));
}
