import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { Candidate } from './actions/import-stories.ts';

/** What becomes of the files: one story with a version each, a story each, or a version of the open story. */
export type ImportMode = 'oneStory' | 'separate' | 'addToOpen';

/** What keeps the files from being taken in as they stand. */
export type ImportObstacle =
  | { readonly kind: 'reading' }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'problem'; readonly files: string }
  | { readonly kind: 'noLanguage'; readonly files: string }
  | { readonly kind: 'sameLanguage'; readonly language: LanguageTag; readonly files: string };

/** The first thing in the way of importing, or undefined where nothing is. */
export function obstacleTo(
  candidates: readonly Candidate[],
  mode: ImportMode,
): ImportObstacle | undefined {
  if (candidates.length === 0) return { kind: 'nothing' };
  if (candidates.some(({ reading }) => reading === undefined)) return { kind: 'reading' };
  const unreadable = candidates.filter(({ reading }) => reading?.ok === false);
  if (unreadable.length > 0) return { kind: 'problem', files: namesOf(unreadable) };
  const open = candidates.filter(({ language }) => language === undefined);
  if (open.length > 0) return { kind: 'noLanguage', files: namesOf(open) };
  return mode === 'separate' ? undefined : clashOf(candidates);
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
