import type { Language } from '../languages/language.ts';
import type { TextHabits } from './text-habits.ts';

/** A paragraph under the splitter, with what is known of its language and its writer. */
export interface Passage {
  readonly text: string;
  readonly language: Language;
  readonly habits: TextHabits;
}
