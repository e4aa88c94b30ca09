import { describe, expect, it } from 'vitest';
import { startI18n } from '../../../../renderer/i18n/start-i18n.ts';

describe('large numbers', () => {
  it.each([
    ['en', '20,038 units'],
    ['ru', '20 038 единиц'],
    ['kk', '20 038 бірлік'],
  ] as const)('are grouped as in %s', async (language, expected) => {
    const i18n = await startI18n(language);
    await i18n.changeLanguage(language);
    expect(i18n.t('memories:units', { count: 20_038 }).replace('\u00A0', ' ')).toBe(expected);
  });
});
