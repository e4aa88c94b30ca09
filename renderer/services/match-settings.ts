import { matchSettingsKey, matchSettingsOf } from '../../shared/model/match-settings.ts';
import type { MatchSettings } from '../../shared/model/match-settings.ts';
import type { Result } from '../../shared/result.ts';
import { configureMemory } from './configure-memory.ts';
import { save } from './save.ts';
import type { Services } from './services.ts';

/** Brings what the store has of them into the window. */
export async function readMatchSettings({ storage, matchSettings }: Services): Promise<void> {
  matchSettings.set(matchSettingsOf(await storage.setting(matchSettingsKey)));
}

/** Keeps how matches are wanted; the memory answers by it from now on. */
export async function storeMatchSettings(
  services: Services,
  settings: MatchSettings,
): Promise<Result<undefined>> {
  services.matchSettings.set(settings);
  const saved = await save(services, {
    put: { settings: [{ key: matchSettingsKey, value: settings }] },
  });
  if (saved.ok) await configureMemory(services);
  return saved;
}
