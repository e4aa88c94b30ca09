import type { Language } from '../language.ts';
import { englishSegmentation } from './abbreviations.ts';
import { englishConjunctions } from './conjunctions.ts';
import { englishFacts } from './facts.ts';
import { englishFunctionWords } from './function-words.ts';
import { englishGrammar } from './grammar.ts';
import { englishMonths } from './months.ts';
import { englishNegations } from './negations.ts';
import { englishScaleWords } from './numbers.ts';
import { stemEnglish } from './stem.ts';
import { englishTypography } from './typography.ts';

/** English as newspapers write it, British and American. */
export const english: Language = {
  tag: 'en',
  name: 'English',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  segmentation: englishSegmentation,
  typography: englishTypography,
  months: englishMonths,
  scaleWords: englishScaleWords,
  facts: englishFacts,
  grammar: englishGrammar,
  conjunctions: englishConjunctions,
  functionWords: englishFunctionWords,
  negations: englishNegations,
  stem: stemEnglish,
};
