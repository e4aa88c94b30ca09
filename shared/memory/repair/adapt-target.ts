import type { Fact } from '../../languages/facts/fact.ts';
import { factsOf } from '../../languages/facts/facts-of.ts';
import type { Language } from '../../languages/language.ts';
import { languageOf } from '../../languages/languages.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import type { Adaptation, Repair } from '../../model/match.ts';
import { tokensOf } from '../../text/tokens.ts';
import { adaptedBy } from './adapted-by.ts';
import type { RepairEdits } from './adapted-by.ts';
import { changedFacts } from './changed-facts.ts';
import type { FactChange } from './changed-facts.ts';
import { changedPhrases } from './changed-phrases.ts';
import type { MadeChange } from './made-change.ts';
import { saysWhatChanged } from './says-what-changed.ts';
import { pairedPieces, piecesOf } from './paired-pieces.ts';
import type { PieceStep } from './paired-pieces.ts';
import { placesInTarget } from './place-in-target.ts';
import type { Edit, Scene } from './scene.ts';
import { swapPhrase } from './swap-phrase.ts';
import { writeFact } from './write-fact.ts';

/** A match, and the segment that it should fit. */
export interface RepairRequest {
  readonly source: string;
  readonly target: string;
  readonly query: string;
  readonly from: LanguageTag;
  readonly to: LanguageTag;
}

/** What memories know a name or term to be in the wanted language: exact short units, whatever the case. */
export type TranslationsOf = (text: string) => readonly string[];

/**
 * The target with the numbers, dates, times, amounts and known terms of the segment in its own format. Undefined where
 * nothing differs that could be carried over surely, or the rules of a language are not known. What is not sure stays as it is.
 */
export function adaptTarget(
  request: RepairRequest,
  translationsOf: TranslationsOf = () => [],
): Adaptation | undefined {
  const [from, to] = [languageOf(request.from), languageOf(request.to)];
  if (from === undefined || to === undefined) return undefined;
  const steps = stepsOf(request, from);
  const scene: Scene = {
    text: request.target,
    language: to,
    facts: factsOf(request.target, to),
    tokens: tokensOf(request.target).filter(({ kind }) => kind !== 'space'),
    edits: new Map(),
  };
  const source = steps.flatMap((step) => step.source?.fact ?? []);
  const withFacts = factRepairs(changedFacts(steps, request.source), { scene, source, request });
  const withTerms = termRepairs(
    steps,
    request,
    { ...scene, edits: editsOf(withFacts) },
    translationsOf,
  );
  const repairs = [...withFacts, ...withTerms];
  return repairs.length === 0 ? undefined : adaptedBy(request.target, repairs);
}

/** The phrases whose translations `adaptTarget` asks for: texts of source and segment, none where nothing differs. */
export function phrasesToLookUp(request: RepairRequest): readonly string[] {
  const from = languageOf(request.from);
  if (from === undefined || languageOf(request.to) === undefined) return [];
  return changedPhrases(stepsOf(request, from)).flatMap(({ old, new: now }) => [
    request.source.slice(old.start, old.end),
    request.query.slice(now.start, now.end),
  ]);
}

function stepsOf({ source, query }: RepairRequest, from: Language): readonly PieceStep[] {
  if (source === query) return [];
  return pairedPieces(piecesOf(source, from), piecesOf(query, from));
}

interface FactSetting {
  readonly scene: Scene;
  readonly source: readonly Fact[];
  readonly request: RepairRequest;
}

function factRepairs(
  groups: readonly (readonly FactChange[])[],
  { scene, source, request }: FactSetting,
): readonly RepairEdits[] {
  const all = groups.flat();
  const repairs: RepairEdits[] = [];
  // From the end: a number then sees the currency behind it as it will be.
  for (const group of [...groups].reverse()) {
    const before = editsOf(repairs);
    const made = groupRepairs(group, all, { scene: { ...scene, edits: before }, source, request });
    if (made !== undefined && saysWhatChanged(scene, [...before.values()], made)) {
      repairs.push(...made.map(({ repair }) => repair));
    }
  }
  return repairs;
}

function groupRepairs(
  group: readonly FactChange[],
  all: readonly FactChange[],
  { scene, source, request }: FactSetting,
): readonly MadeChange[] | undefined {
  const made: MadeChange[] = [];
  const edits = new Map(scene.edits);
  const distinct = group.filter(
    ({ old }, place) =>
      group.findIndex((each) => each.old.kind === old.kind && each.old.value === old.value) ===
      place,
  );
  for (const change of [...distinct].reverse()) {
    if (hasOtherSign(change, request)) return undefined;
    const places = placesInTarget(change, all, { source, target: scene.facts });
    if (places === undefined) return undefined;
    for (const place of places) {
      const written = writeFact(place, change, { ...scene, edits });
      if (written === undefined || written.length === 0) return undefined;
      for (const edit of written) edits.set(edit.start, edit);
      made.push({ place, change, repair: { kind: kindOf(change), edits: written } });
    }
  }
  return made;
}

/** A minus that comes or goes is left to the translator. */
function hasOtherSign({ old, new: now }: FactChange, { source, query }: RepairRequest): boolean {
  const isNegative = (text: string, { start }: Fact): boolean =>
    /(?<![\p{L}\p{N}])[-‐‑–−]$/u.test(text.slice(Math.max(0, start - 2), start));
  return isNegative(source, old) !== isNegative(query, now);
}

function kindOf({ old }: FactChange): Repair['kind'] {
  if (old.date !== undefined || old.kind === 'day' || old.kind === 'month') return 'date';
  if (old.kind === 'currency') return 'money';
  return old.kind === 'time' ? 'time' : (old.counts ?? 'number');
}

function editsOf(repairs: readonly RepairEdits[]): ReadonlyMap<number, Edit> {
  return new Map(repairs.flatMap(({ edits }) => edits).map((edit) => [edit.start, edit]));
}

function termRepairs(
  steps: readonly PieceStep[],
  { source, query }: RepairRequest,
  scene: Scene,
  translationsOf: TranslationsOf,
): readonly RepairEdits[] {
  const edits = [...scene.edits.values()];
  return changedPhrases(steps).flatMap(({ old, new: now }): readonly RepairEdits[] => {
    const known = {
      old: translationsOf(source.slice(old.start, old.end)),
      new: translationsOf(query.slice(now.start, now.end)),
    };
    const edit = swapPhrase(known, scene);
    const isFree = (one: Edit): boolean =>
      edits.every(({ start, end }) => end <= one.start || start >= one.end);
    if (edit === undefined || !isFree(edit)) return [];
    edits.push(edit);
    return [{ kind: 'term', edits: [edit] }];
  });
}
