import type { Language } from '../language.ts';
import { russianSegmentation } from './abbreviations.ts';
import { russianConjunctions } from './conjunctions.ts';
import { russianFacts } from './facts.ts';
import { russianFunctionWords } from './function-words.ts';
import { russianGrammar } from './grammar.ts';
import { russianMonths } from './months.ts';
import { russianNegations } from './negations.ts';
import { russianScaleWords } from './numbers.ts';
import { stemRussian } from './stem.ts';
import { russianTypography } from './typography.ts';

/** Russian as newspapers write it. */
export const russian: Language = {
  tag: 'ru',
  name: 'Русский',
  letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  segmentation: russianSegmentation,
  typography: russianTypography,
  months: russianMonths,
  scaleWords: russianScaleWords,
  facts: russianFacts,
  grammar: russianGrammar,
  conjunctions: russianConjunctions,
  functionWords: russianFunctionWords,
  negations: russianNegations,
  stem: stemRussian,
};
