import type { SegmentationRules } from '../language.ts';
import { wordsOf } from '../words-of.ts';

/**
 * Sources: the abbreviation lists of Kazakh encyclopaedias and of the orthographic dictionary (2013), the
 * suppressions of CLDR for `kk`, and our own reading of newspapers and government sites. A Kazakh sentence
 * ends with its verb: «2016 ж.» or «5 млрд.» seldom close one.
 */
export const kazakhSegmentation: SegmentationRules = {
  abbreviationsBeforeName: new Set(
    wordsOf(`
      ж жж қ ғ ғғ м б көш к-сі ауд обл окр р-н г-н проф акад ак доц док-р ген полк лейт кап инж дир
      мыс т.с т.а ағыл нем фр лат парс тур түрк исп жап қыт монғ 
      т.ғ.к т.ғ.д п.ғ.к п.ғ.д ф.ғ.к ф.ғ.д э.ғ.к э.ғ.д з.ғ.к з.ғ.д м.ғ.к м.ғ.д а.ш.ғ.д а.ш.ғ.к х.ғ.к х.ғ.д
      б.ғ.к б.ғ.д г.ғ.к г.ғ.д с.ғ.к с.ғ.д филол.ғ.д филол.ғ.к филос.ғ.д тех.ғ.д тех.ғ.к техн.ғ.д техн.ғ.к
      физ.-мат ғ.д ғ.к экон пед хим биол мед геогр техн ш.ғ.д тел факс моб каб пәт бөл
      сур кест т.к а.к а.ө тр ред тр-т м.а даң мкр ықш а.қ а.ж ш.а м-н атынд о г ул им пр д-р реж өлш орт түз құраст авт кандид p.s`),
  ),
  abbreviations: new Set(
    wordsOf(`
      т.б т.с.с т.т т.с.т т.с.б б.з.д б.з.б б.з б.э.д млн млрд трлн мың тг теңг дол руб сағ мин сек
      см мм км кг мг га л кв.м куб.м т.ж ш.м т етк`),
  ),
  abbreviationsOrWords: new Set(wordsOf('қар тар ит қаз бас үй шам тат араб грек орыс')),
  abbreviationsBeforeNumber: new Set(
    wordsOf(
      `т б мөлш шам бет сур кест тар баб бап тармақ тармақша т.б ст ш үй №
      қаң ақп нау сәу мам мау шіл там қыр жел`,
    ),
  ),
  abbreviationsAfterNumber: new Set(wordsOf('мин сек сағ с т л см км кг т.г')),
  abbreviationsBeforeQuotation: new Set(wordsOf('ат аты атын атынд')),
  // As in Russian, abbreviations end in a consonant.
  wholeWord: /^\p{Ll}{2,}[аәеёиійоөуұүыэюя]$/u,
  letterClosings: new Set(['құрметпен', 'ізгі ниетпен', 'сәлеммен', 'сағынышпен', 'алғыспен']),
  speechVerbs: new Set(
    wordsOf(`
      деді дейді деп деген депті дегенді дескен десті дегеніміз дегендей айтты айтады айтқан мәлімдеді
      мәлімдейді хабарлады хабарлайды жазды жазады атап сөйледі түсіндірді түсіндіреді жеткізді қосты
      сұрады жауап`),
  ),
};
