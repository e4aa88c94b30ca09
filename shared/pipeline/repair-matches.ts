import { factsOf } from '../languages/facts/facts-of.ts';
import { languageOf } from '../languages/languages.ts';
import { scoringTagOf, scoringTextOf } from '../languages/scoring-text-of.ts';
import { adaptTarget, phrasesToLookUp } from '../memory/repair/adapt-target.ts';
import type { RepairRequest } from '../memory/repair/adapt-target.ts';
import type { Match, MatchQuery } from '../model/match.ts';
import { normalised } from '../text/normal-form.ts';
import { alone } from './alone.ts';
import type { AskedMemories } from './explained-matches.ts';

/** So many names and terms are looked up for one segment at most. */
const mostPhrases = 16;
/** A unit is a word's translation where it says this word: only case and the like may differ. */
const wordThreshold = 99;
/** Translations of one phrase that are read; two are enough to know that it is not sure. */
const mostTranslations = 3;

const noPenalties = { alignment: 0, unreviewed: 0, age: 0, oldAfterYears: 1000, now: 0 };

/** The matches of a query with their targets made to fit it where that is sure; names and terms as the memories know them. */
export async function repairedMatches(
  memories: AskedMemories,
  query: MatchQuery,
  matches: readonly Match[],
): Promise<readonly Match[]> {
  const requests = matches.map((match) => requestOf(match, query));
  const phrases = new Set(requests.flatMap((request) => (request ? phrasesToLookUp(request) : [])));
  const known = await translationsOf(memories, query, [...phrases].slice(0, mostPhrases));
  return matches.map((match, place) => {
    const request = requests[place];
    if (request === undefined) return match;
    const adapted = adaptTarget(request, (text) => known.get(text) ?? []);
    return adapted === undefined ? match : { ...match, adapted };
  });
}

/** What is to be repaired; undefined where nothing differs, or a chain's texts say different things midway. */
function requestOf(match: Match, query: MatchQuery): RepairRequest | undefined {
  if (normalised(match.source) === normalised(query.text) || !isFaithful(match)) return undefined;
  return {
    // Figures are the same in both alphabets of Kazakh: the Cyrillic rules serve the Latin text as well.
    source: scoringTextOf(match.source, match.from),
    query: scoringTextOf(query.text, query.from),
    target: match.target,
    from: scoringTagOf(match.from),
    to: match.to,
  };
}

/** True where the two units of a chain say the same facts in the language between; where they do not, nobody knows whose count. */
function isFaithful({ via }: Match): boolean {
  const [first, second] = via ?? [];
  if (first === undefined || second === undefined) return true;
  const language = languageOf(first.to);
  if (language === undefined) return normalised(first.target) === normalised(second.source);
  const said = (text: string): string =>
    factsOf(text, language)
      .map(({ kind, value }) => `${kind} ${value}`)
      .join();
  return said(first.target) === said(second.source);
}

async function translationsOf(
  { find, units }: AskedMemories,
  query: MatchQuery,
  phrases: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  // A word is what it is, whatever memory has it; with several translations each loses a point.
  const asked: MatchQuery = {
    ...alone(query),
    penalties: new Map(),
    unitPenalties: noPenalties,
    threshold: wordThreshold - 1,
    limit: mostTranslations,
  };
  const found = phrases.map((text) => ({
    text,
    units: find({ ...asked, text }).filter(({ raw }) => raw >= wordThreshold),
  }));
  const read = await units(found.flatMap((each) => each.units.map(({ unitId }) => unitId)));
  return new Map(
    found.map((each) => [
      each.text,
      each.units.flatMap(({ unitId, to }) => read.get(unitId)?.variants[to]?.text ?? []),
    ]),
  );
}
