import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText } from '../../../bench/support/cut-text.ts';

describe('the cut through a text', () => {
  it('is at the end of a clause near the wanted place', () => {
    expect(cutText('The talks ended on Friday, and the ministers left Astana.', 0.5)).toEqual({
      head: 'The talks ended on Friday,',
      tail: 'and the ministers left Astana.',
      isClause: true,
    });
    expect(cutText('Министр отметил, что соглашение подписано.', 0.4)?.head).toBe(
      'Министр отметил,',
    );
    expect(cutText('Тараптар кездесті, бірақ келісімге қол қойылмады.', 0.4)?.tail).toBe(
      'бірақ келісімге қол қойылмады.',
    );
  });

  it('is between words where no clause ends near it', () => {
    expect(cutText('Президент подписал новый закон', 0.5)).toEqual({
      head: 'Президент подписал',
      tail: 'новый закон',
      isClause: false,
    });
  });

  it('does not go through numbers', () => {
    expect(cutText('1,5 пайыз', 0.1)?.head).toBe('1,5');
  });

  it('there is none through one word', () => {
    expect(cutText('Астана', 0.5)).toBeUndefined();
  });

  it('leaves two parts that are the text again', () => {
    const words = fc.array(fc.constantFrom('сауда,', 'oil', 'келісім.', 'и', '«ЕС»', '–', '2016'), {
      minLength: 2,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.double({ min: 0, max: 1, noNaN: true }), (list, part) => {
        const text = list.join(' ');
        const cut = cutText(text, part);
        expect(cut && `${cut.head} ${cut.tail}`).toBe(text);
      }),
    );
  });
});
