import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { cellText } from '../../../shared/model/story.ts';
import type { StoryWithRows } from '../../../shared/model/story-with-rows.ts';
import type { Candidate } from './actions/candidate.ts';

/** What becomes of the files: one story with a version each, a story each, or a version of the open story. */
export type ImportMode = 'oneStory' | 'separate' | 'addToOpen';

/** What keeps the files from being taken in as they stand. */
export type ImportObstacle =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing' }
  /** Some files cannot be read, others can. */
  | { readonly kind: 'problem'; readonly files: string }
  /** The only file cannot be read, or none of several. */
  | { readonly kind: 'unreadable' | 'allUnreadable' }
  | { readonly kind: 'noLanguage'; readonly files: string }
  | {
      readonly kind: 'sameLanguage' | 'columnTaken';
      readonly language: LanguageTag;
      readonly files: string;
    };

/** The first thing in the way of importing, or undefined where nothing is. */
export function obstacleTo(
  candidates: readonly Candidate[],
  mode: ImportMode,
  open: StoryWithRows | undefined,
): ImportObstacle | undefined {
  if (candidates.length === 0) return { kind: 'nothing' };
  if (candidates.some(({ reading }) => reading === undefined)) return { kind: 'reading' };
  const unreadable = candidates.filter(isUnreadable);
  if (unreadable.length === candidates.length) {
    return { kind: unreadable.length === 1 ? 'unreadable' : 'allUnreadable' };
  }
  if (unreadable.length > 0) return { kind: 'problem', files: namesOf(unreadable) };
  const unnamed = candidates.filter(({ language }) => language === undefined);
  if (unnamed.length > 0) return { kind: 'noLanguage', files: namesOf(unnamed) };
  if (mode === 'separate') return undefined;
  return clashOf(candidates) ?? (mode === 'addToOpen' ? columnTaken(candidates, open) : undefined);
}

/** True for a file that was looked at and brings nothing. */
export function isUnreadable({ reading }: Candidate): boolean {
  return reading?.ok === false;
}

/** What is proposed until the user chooses: one story, unless two files that were read share a language. */
export function proposedMode(candidates: readonly Candidate[], toOpenStory: boolean): ImportMode {
  if (toOpenStory) return 'addToOpen';
  return clashOf(candidates) === undefined ? 'oneStory' : 'separate';
}

/** A column that holds work is never replaced by a file. */
function columnTaken(
  candidates: readonly Candidate[],
  open: StoryWithRows | undefined,
): ImportObstacle | undefined {
  for (const { language, name } of candidates) {
    const isTaken = open?.rows.some(
      (row) => language !== undefined && cellText(row, language).trim() !== '',
    );
    if (language !== undefined && isTaken === true) {
      return { kind: 'columnTaken', language, files: name };
    }
  }
  return undefined;
}

function clashOf(candidates: readonly Candidate[]): ImportObstacle | undefined {
  for (const { language } of candidates) {
    const same = candidates.filter((other) => other.language === language);
    if (language !== undefined && same.length > 1) {
      return { kind: 'sameLanguage', language, files: namesOf(same) };
    }
  }
  return undefined;
}

function namesOf(candidates: readonly Candidate[]): string {
  return candidates.map(({ name }) => name).join(', ');
}
