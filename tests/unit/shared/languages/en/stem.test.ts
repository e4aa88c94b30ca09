import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../../../../shared/languages/en/stem.ts';

describe('the stem of an English word', () => {
  it.each([
    ['agency agencies agency’s'],
    ['sign signs signed signing'],
    ['change changes changed changing'],
    ['stop stops stopped stopping'],
    ['agree agrees agreed'],
    ['make makes made making'],
    ['place places placed placing'],
    ['use uses used using'],
    ['process processes processed'],
    ["Kazakhstan Kazakhstan's"],
  ])('is one in %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemEnglish)).size).toBe(1);
  });

  it('keeps derivations and look-alikes apart', () => {
    expect(stemEnglish('agreement')).not.toBe(stemEnglish('agree'));
    expect(stemEnglish('news')).not.toBe(stemEnglish('new'));
    expect(stemEnglish('analysis')).toBe('analysis');
    expect(stemEnglish('party')).not.toBe(stemEnglish('part'));
    expect(stemEnglish('police')).not.toBe(stemEnglish('policy'));
    expect(stemEnglish('care')).not.toBe(stemEnglish('car'));
  });
});
