import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../../../shared/languages/facts/facts-of.ts';
import { languageOf, languages } from '../../../../../shared/languages/languages.ts';

/** The likeliest facts of a text: kind, value and the words they stand in. */
function facts(tag: string, text: string): readonly string[] {
  const language = languageOf(tag);
  if (language === undefined) throw new Error(tag);
  return factsOf(text, language)
    .filter(({ isDoubtful }) => isDoubtful !== true)
    .map(({ kind, value, start, end }) => `${kind} ${value} ${text.slice(start, end)}`);
}

describe('the facts of a text', () => {
  it.each([
    ['en', 'May 5, 2016', ['month 5 May', 'day 5 5', 'number 2016 2016']],
    ['en', 'the 5th of May', ['day 5 5th', 'month 5 May']],
    ['en', '5-7 May', ['day 5 5', 'day 7 7', 'month 5 May']],
    ['ru', '5–7 мая 2016 года', ['day 5 5', 'day 7 7', 'month 5 мая', 'number 2016 2016']],
    ['ru', '05.06.2016', ['day 5 05', 'month 6 06', 'number 2016 2016']],
    ['en', '2016-06-05', ['number 2016 2016', 'month 6 06', 'day 5 05']],
    ['kk', '2016 жылғы 5 мамырда', ['number 2016 2016', 'day 5 5', 'month 5 мамырда']],
    ['kk', 'мамырдың 5-інде', ['month 5 мамырдың', 'day 5 5-інде']],
    ['kk', '26 қыркүйегінде', ['day 26 26', 'month 9 қыркүйегінде']],
    ['kk', 'осы маусымда 30-ға жуық ойын', ['number 30 30-ға']],
    ['en', 'He may march in June.', ['month 6 June']],
    ['en', 'Mrs May spoke in May.', ['month 5 May']],
    ['kk', 'маусым айында, осы маусымда', ['month 6 маусым']],
    ['en', 'at 3 p.m. or 10:30 am', ['time 15:00 3 p.m.', 'time 10:30 10:30 am']],
    ['en', '12 a.m. and 12 pm', ['time 0:00 12 a.m.', 'time 12:00 12 pm']],
    ['ru', 'в 8 часов утра и в 15:30', ['time 8:00 8 часов утра', 'time 15:30 15:30']],
    ['ru', '3 дня и 2 ночи', ['number 3 3', 'number 2 2']],
    ['kk', 'таңғы сағат 8-де, 15:00-де', ['time 8:00 таңғы сағат 8-де', 'time 15:00 15:00-де']],
    ['en', '1,000.5 and 12 000', ['number 1000.5 1,000.5', 'number 12000 12 000']],
    ['ru', '1 000,5 и 2.5', ['number 1000.5 1 000,5', 'number 2.5 2.5']],
    ['en', '$1.2bn', ['currency USD $', 'number 1200000000 1.2bn']],
    ['en', '€5m', ['currency EUR €', 'number 5000000 5m']],
    ['en', 'a 5 m wall', ['number 5 5']],
    ['ru', '1,2 млрд долларов', ['number 1200000000 1,2 млрд', 'currency USD долларов']],
    ['ru', '100 тыс. руб.', ['number 100000 100 тыс', 'currency RUB руб']],
    ['kk', '5 миллион теңгеге', ['number 5000000 5 миллион', 'currency KZT теңгеге']],
    ['kk', '2 мыңнан астам', ['number 2000 2 мыңнан']],
    ['en', 'three people, 21st time', ['number 3 three', 'number 21 21st']],
    ['ru', 'тремя людьми, двух минут', ['number 3 тремя', 'number 2 двух']],
    ['kk', 'бес адам, екіге', ['number 5 бес', 'number 2 екіге']],
    ['ru', 'двадцать пять', []],
    ['ru', 'XXI век', ['number 21 XXI']],
    ['en', 'won 2:1, agent 007, version 2.0.1', ['number 2 2', 'number 1 1']],
    ['ru', 'в 2016-м и 90-х', ['number 2016 2016-м', 'number 90 90-х']],
    ['kk', '2015-ші жыл, 5-бап', ['number 2015 2015-ші', 'number 5 5']],
  ])('in %s «%s»', (tag, text, expected) => {
    expect(facts(tag, text)).toEqual(expected);
  });

  it('stand in the text, in reading order, and only doubtful ones share a place', () => {
    const piece = fc.constantFrom(
      ...'5 12 1,5 1 000 2016 15:00 15.00 $ € % млн млрд bn мың May мая мамырда p.m. часов утра сағат таңғы -ға -го th . , - : 05.05.2016 два three он XXI жылғы года'.split(
        ' ',
      ),
    );
    const text = fc.array(fc.tuple(piece, fc.constantFrom('', ' ', '\u00A0')), { maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (pieces, language) => {
        const whole = pieces.flat().join('');
        const found = factsOf(whole, language);
        let end = 0;
        for (const fact of found) {
          expect(fact.start).toBeLessThan(fact.end);
          expect(fact.end).toBeLessThanOrEqual(whole.length);
          if (fact.isDoubtful === true) continue;
          expect(fact.start).toBeGreaterThanOrEqual(end);
          end = fact.end;
        }
      }),
    );
  });
});
