import { wordsOf } from '../words-of.ts';

/** Source: CLDR, months of the Gregorian calendar (wide and abbreviated); case endings by the rules of vowel harmony. */
export const kazakhMonths: readonly (readonly string[])[] = [
  monthForms('қаңтар қаң', 'да дан ға дың ды дағы'),
  monthForms('ақпан ақп', 'да нан ға ның ды дағы'),
  monthForms('наурыз нау', 'да дан ға дың ды дағы'),
  monthForms('сәуір сәу', 'де ден ге дің ді дегі'),
  monthForms('мамыр мам', 'да дан ға дың ды дағы'),
  monthForms('маусым мау', 'да нан ға ның ды дағы'),
  monthForms('шілде шіл', 'де ден ге нің ні дегі'),
  monthForms('тамыз там', 'да дан ға дың ды дағы'),
  monthForms('қыркүйек қыр', 'те тен ке тің ті тегі'),
  monthForms('қазан қаз', 'да нан ға ның ды дағы'),
  monthForms('қараша қар', 'да дан ға ның ны дағы'),
  monthForms('желтоқсан жел', 'да нан ға ның ды дағы'),
];

function monthForms(names: string, endings: string): readonly string[] {
  const [name = '', ...others] = wordsOf(names);
  return [name, ...wordsOf(endings).map((ending) => name + ending), ...others];
}
