import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kazakhToCyrillic } from '../../../../../../shared/languages/kk/latin/kazakh-to-cyrillic.ts';
import { kazakhToLatin } from '../../../../../../shared/languages/kk/latin/kazakh-to-latin.ts';

describe('Kazakh', () => {
  it.each([
    ['Қазақстан мен ЕО келісімге қол қойды.', 'Qazaqstan men EO kelısımge qol qoidy.'],
    ['Бұрыңғы өткен заманда', 'Būryñğy ötken zamanda'],
    ['үйіне келіп қоныпты', 'üiıne kelıp qonypty'],
    ['Ішкі істер министрі «Іле» ауданында', 'Işkı ıster ministrı «Ile» audanynda'],
    ['Азия елдерінің қиялы, яғни аян мен қою', 'Azia elderınıñ qialy, iağni aian men qoiu'],
    ['ӘУЕЖАЙ, БҰҰ-ға және АҚШ-тың', 'ÄUEJAİ, BŪŪ-ğa jäne AQŞ-tyñ'],
    ['Цифрлық медицина және миллиард доллар', 'Tsifrlyq meditsina jäne milliard dollar'],
    ['экономикалық процестер, бюджеттің 5 пайызы', 'ekonomikalyq protsester, biudjettıñ 5 paiyzy'],
    ['қаһарман шаһары', 'qaharman şahary'],
    ['Илон Маск', 'İlon Mask'],
  ])('«%s» is %s in the alphabet of 2021, and back', (cyrillic, latin) => {
    expect(kazakhToLatin(cyrillic)).toBe(latin);
    expect(kazakhToCyrillic(latin)).toBe(cyrillic);
  });

  it.each([
    [
      'acute accents (2018)',
      'Memleket basshysy Úkimet músheleriniń jańa jumysyn baǵalady, ıaǵnı qoldady',
    ],
    [
      'apostrophes (2017)',
      "Memleket bass'ysy U'kimet mu's'elerinin' jan'a jumysyn bag'alady, i'ag'ni' qoldady",
    ],
    [
      'the signs of Kazinform',
      'Memleket basşısı Ükimet müşeleriniñ jaña jumısın bağaladı, yağnï qoldadı',
    ],
    [
      'the alphabet of 2021',
      'Memleket basşysy Ükımet müşelerınıñ jaña jūmysyn bağalady, iağni qoldady',
    ],
  ])('is read in %s', (_, latin) => {
    expect(kazakhToCyrillic(latin)).toBe(
      'Мемлекет басшысы Үкімет мүшелерінің жаңа жұмысын бағалады, яғни қолдады',
    );
  });

  it('is read in pairs of letters (2017) as far as they tell і from и', () => {
    expect(kazakhToCyrillic('Uekimet muesheleri zhanga zhumysty baghalady')).toBe(
      'Үкімет мүшелері жаңа жұмысты бағалады',
    );
  });

  it('leaves figures, marks and the letters of neither alphabet as they stand', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\d .,;:!?()«»“”—–№$₸%\p{Script=Hebrew}\p{Script=Han}]*$/u),
        (text) => {
          expect(kazakhToLatin(text)).toBe(text.normalize('NFC'));
          expect(kazakhToCyrillic(text)).toBe(text.normalize('NFC'));
        },
      ),
    );
  });

  it('comes back the same from Latin letters where each letter has one of its own', () => {
    const word = fc.stringMatching(
      /^[абвгғджзйкқлмнңопрсұүфшы]{1,3}[аәұүы][бвгғджзкқлмнңпрфш]{0,2}$/u,
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = words.map((each) => each.replace(/й/gu, 'ж')).join(' ');
        expect(kazakhToCyrillic(`ū ${kazakhToLatin(text)}`)).toBe(`ұ ${text}`);
      }),
    );
  });
});
