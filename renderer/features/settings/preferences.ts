import type { InterfaceLanguage, Theme } from '../../../shared/desktop/contract.ts';
import { save } from '../../services/save.ts';
import type { Services } from '../../services/services.ts';

/** What the translator has chosen for this machine. */
export interface Preferences {
  readonly language: InterfaceLanguage;
  readonly theme: Theme;
  readonly author: string;
}

export const interfaceLanguages = [
  'en',
  'ru',
  'kk',
] as const satisfies readonly InterfaceLanguage[];
export const themes = ['system', 'light', 'dark'] as const satisfies readonly Theme[];

/** The stored choices, with the system's where nothing was chosen yet. */
export async function readPreferences({
  storage,
  desktop,
}: Pick<Services, 'storage' | 'desktop'>): Promise<Preferences> {
  const facts = await desktop['app.facts']();
  const stored = await storage.setting('preferences');
  const chosen = (typeof stored === 'object' && stored !== null ? stored : {}) as Partial<
    Record<keyof Preferences, unknown>
  >;
  return {
    language: interfaceLanguages.find((tag) => tag === chosen.language) ?? facts.language,
    theme: themes.find((theme) => theme === chosen.theme) ?? 'system',
    author: typeof chosen.author === 'string' ? chosen.author : facts.userName,
  };
}

export async function storePreferences(
  services: Services,
  preferences: Preferences,
): Promise<void> {
  await save(services, { put: { settings: [{ key: 'preferences', value: preferences }] } });
}
