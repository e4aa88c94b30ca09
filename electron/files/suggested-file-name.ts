import { safeFileName } from '../../shared/pipeline/safe-file-name.ts';

/** A suggestion for the dialog that saves: a name that every file system takes, and its ending without a dot. */
export interface SuggestedFileName {
  readonly name: string;
  readonly ending: string;
}

const endingPattern = /\.(?<ending>[a-z0-9]{1,8})$/iu;

/** Cleans what the page suggests. A dot inside a title (`U.S. and Kazakhstan`) begins no ending. */
export function suggestedFileName(suggested: string): SuggestedFileName {
  const ending = endingPattern.exec(suggested)?.groups?.['ending'] ?? '';
  const stem = suggested.replace(endingPattern, '');
  return { name: safeFileName(stem, ending), ending };
}
