import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../shared/languages/detect-language.ts';

describe('the detection of a language', () => {
  it.each([
    ['en', 'The two leaders met in Brussels on Wednesday and discussed the new agreement.'],
    ['en', 'Kazakhstan’s president arrives in Brussels for partnership talks'],
    ['ru', 'Стороны обсудили новое соглашение о расширенном партнёрстве.'],
    ['ru', 'В акимате города рассказали, как «Ақорда» оценивает визит.'],
    ['ru', 'АСТАНА, 3 марта —'],
    ['kk', 'Тараптар кеңейтілген әріптестік туралы жаңа келісімді талқылады.'],
    ['kk', 'АСТАНА, 3 наурыз —'],
    ['kk-Latn', 'Qazaqstan Prezidenti Brüsselde Europalyq Odaq basşylarymen kezdesti.'],
  ])('finds %s in: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });

  it('does not take Kazakh with few letters of its own for Russian', () => {
    for (const text of [
      'Президент парламентке барды',
      'Экономика министрлері саммитке барады',
      'Назарбаев пен Юнкер Брюссельде кездесті',
      'Казакстан Республикасынын Президенти Брюссельде болды',
    ]) {
      expect(detectLanguage(text).language).toBe('kk');
    }
  });

  it.each([
    'Роман Әбдіжәміла Нұрпейісова переведён на немецкий язык.',
    'Министр Ғабит Сәрсенов вручил награды учителям.',
    'Завод «Жаңа Өмір» увеличил выпуск тракторов.',
    'Қайрат Өмірбаев назначен послом в Турции.',
    'Компания «Жібек Жолы» отчиталась о прибыли.',
  ])('goes by the running words, not by names and quotations: %s', (text) => {
    expect(detectLanguage(text).language).toBe('ru');
    expect(detectLanguage(text).confidence).toBeGreaterThan(0.6);
  });

  it('stays with Kazakh where it names and quotes', () => {
    for (const text of [
      'Қайрат Өмірбаев Түркияға елші болып тағайындалды.',
      'Сергей Лавров «Россия сегодня» агенттігіне сұхбат берді.',
      'Қазақстан Республикасының Президенті',
    ]) {
      expect(detectLanguage(text).language).toBe('kk');
    }
  });

  it.each([
    ['uz', 'Тошкентда янги мактаб очилди, болалар ўқишни бошлади.'],
    ['uz', 'Ҳукумат ўз қарорини эълон қилди.'],
    ['tg', 'Ҳукумати Тоҷикистон қарори нав қабул кард, ки ӯ гуфт.'],
    ['bg', 'Парламентът прие закона за българските училища.'],
    ['ky', 'Бишкекте өлкөнүн жаңы өкмөтү түзүлдү, бул тууралуу чечим чыкты.'],
    ['tt', 'Бүген шәһәрдә яңа мәктәп ачылды, балалар белән очрашу булды.'],
  ])('does not take a neighbour for one of ours: %s, %s', (foreign, text) => {
    expect(detectLanguage(text)).toMatchObject({ language: undefined, foreign });
  });

  it.each([
    'Búgin Almatyda úlken jıyn ótti.',
    'Memleket basshysy jańa zańǵa qol qoıdy.',
    'Ońtústik óńirde sý tasqyny boldy.',
  ])('knows Kazakh in the Latin letters of 2018: %s', (text) => {
    expect(detectLanguage(text).language).toBe('kk-Latn');
  });

  it('is unsure where a short sentence may be in a neighbour’s language', () => {
    for (const text of [
      'Кыргыз Республикасынын Президенти бүгүн келди.',
      'Правителството прие новия бюджет.',
      'Der Minister kam gestern nach Berlin.',
    ]) {
      const { language, confidence } = detectLanguage(text);
      expect(language === undefined || confidence < 0.75).toBe(true);
    }
  });

  it.each([
    ['uk', 'Уряд ухвалив рішення про підтримку бізнесу в регіонах країни.'],
    ['bg', 'Президентът на България се срещна с европейските лидери в Брюксел.'],
    ['ky', 'Өкмөт бизнести колдоо боюнча чечим кабыл алды, анда өлкөнүн өнүгүүсү каралган.'],
    ['de', 'Der Präsident traf sich in Brüssel mit den Spitzen der Europäischen Union.'],
    ['fr', 'Le président a rencontré les dirigeants de l’Union européenne à Bruxelles.'],
    ['tr', 'Cumhurbaşkanı Brüksel’de Avrupa Birliği liderleriyle bir araya geldi.'],
    ['zh', '哈萨克斯坦总统在布鲁塞尔会见了欧盟领导人'],
  ])('names a fourth language: %s', (foreign, text) => {
    expect(detectLanguage(text)).toMatchObject({ language: undefined, foreign });
  });

  it('is less sure of a name than of a sentence, and says nothing of figures', () => {
    const name = detectLanguage('Юнкер');
    const sentence = detectLanguage('Юнкер встретился с президентом Казахстана в Брюсселе.');
    expect(name.confidence).toBeLessThan(0.75);
    expect(sentence.confidence).toBeGreaterThan(0.9);
    expect(detectLanguage('30.03.2016, 15:00')).toEqual({ language: undefined, confidence: 0 });
  });

  it('keeps its confidence between 0 and 1 and its time short, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { confidence } = detectLanguage(text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
    const start = performance.now();
    for (const unit of ['а', 'a@', '.', 'http://', 'қ ']) detectLanguage(unit.repeat(300_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
