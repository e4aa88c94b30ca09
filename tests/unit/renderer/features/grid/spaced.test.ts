import { describe, expect, it } from 'vitest';
import { spaced } from '../../../../../renderer/features/grid/spaced.ts';

describe('words typed into a text', () => {
  it.each([
    ['into an empty text', '', 'келісімге', '', 'келісімге'],
    ['after a space', 'Екі ел ', 'келісімге', '', 'келісімге'],
    ['after a word', 'Екі ел', 'келісімге', '', ' келісімге'],
    ['after a full stop', 'Астана.', 'Келісімге', '', ' Келісімге'],
    ['after an opening quotation mark', 'газета «', 'Егемен', '» хабарлады', 'Егемен'],
    ['before a word', '', 'Соглашение', 'подписано', 'Соглашение '],
    ['between words', 'новое', 'соглашение', 'о партнёрстве', ' соглашение '],
    ['before a comma', 'the ', 'agreement', ', signed', 'agreement'],
    ['between a word and a quotation', 'said', 'it', '“now”', ' it '],
  ])('%s', (_where, before, words, after, typed) => {
    expect(spaced(before, words, after)).toBe(typed);
  });
});
