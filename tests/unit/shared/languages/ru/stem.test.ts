import { describe, expect, it } from 'vitest';
import { stemRussian } from '../../../../../shared/languages/ru/stem.ts';

describe('the stem of a Russian word', () => {
  it.each([
    ['соглашение соглашения соглашением соглашений соглашениях'],
    ['Казахстан Казахстана Казахстану Казахстаном Казахстане'],
    ['Назарбаев Назарбаева Назарбаеву Назарбаевым Назарбаеве'],
    ['партнер партнёра партнеров партнёрам партнёрами'],
    ['вице-премьер вице-премьера вице-премьеры'],
    ['новый новая новое нового новым новыми новую'],
    ['подписал подписала подписали подписать'],
    ['Астана Астаны Астане Астану Астаной'],
  ])('is one in %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemRussian)).size).toBe(1);
  });

  it('leaves abbreviations and function words whole', () => {
    expect(['США', 'ЕАЭС', 'которая'].map(stemRussian)).toEqual(['сша', 'еаэс', 'которая']);
  });
});
