import type { Language } from '../language.ts';
import { kazakhSegmentation } from './abbreviations.ts';
import { kazakhConjunctions } from './conjunctions.ts';
import { kazakhFacts } from './facts.ts';
import { kazakhFunctionWords } from './function-words.ts';
import { kazakhGrammar } from './grammar.ts';
import { kazakhMonths } from './months.ts';
import { kazakhNegations } from './negations.ts';
import { kazakhScaleWords } from './numbers.ts';
import { stemKazakh } from './stem.ts';
import { kazakhTypography } from './typography.ts';

/** Kazakh in Cyrillic letters. */
export const kazakh: Language = {
  tag: 'kk',
  name: 'Қазақша',
  letters: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
  segmentation: kazakhSegmentation,
  typography: kazakhTypography,
  months: kazakhMonths,
  scaleWords: kazakhScaleWords,
  facts: kazakhFacts,
  grammar: kazakhGrammar,
  conjunctions: kazakhConjunctions,
  functionWords: kazakhFunctionWords,
  negations: kazakhNegations,
  stem: stemKazakh,
};
