import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinKey } from '../../../../shared/text/transliterate.ts';

describe('the Latin key of a name', () => {
  it.each([
    ['Назарбаев', 'Nazarbayev', 'nazarbaev'],
    ['Тоқаев', 'Tokayev', 'tokaev'],
    ['Токаев', 'Toqaev', 'tokaev'],
    ['Қасым-Жомарт', 'Kassym-Jomart', 'kasim zhomart'],
    ['Нұрсұлтан', 'Нурсултан', 'nursultan'],
    ['Алматы', 'Almaty', 'almati'],
    ['Ғабит Мүсірепов', 'Ğabit Müsirepov', 'gabit musirepov'],
    ['Шымкент', 'Şymkent', 'shimkent'],
    ['Дмитрий', 'Dmitry', 'dmitri'],
    ['Ющенко', 'Yushchenko', 'iushenko'],
    ['Васильев', 'Vasiliev', 'vasilev'],
    ['Горбачёв', 'Gorbachev', 'gorbachev'],
    ['Вашингтон', 'Washington', 'vashinton'],
    ['Хасан', 'Khasan', 'hasan'],
    ['Ерлан', 'Yerlan', 'erlan'],
  ])('is one for %s and %s', (one, other, key) => {
    expect(latinKey(one)).toBe(key);
    expect(latinKey(other)).toBe(key);
  });

  it('keeps figures and separates words', () => {
    expect(latinKey('«Болашақ» 2016')).toBe('bolashak 2016');
  });

  it('does not depend on capitals or on how marks are typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('НазЙйёşğ Юі')) }), (text) => {
        expect(latinKey(text.normalize('NFD'))).toBe(latinKey(text));
        expect(latinKey(text.toUpperCase())).toBe(latinKey(text));
      }),
    );
  });
});
