import type { InterfaceLanguage } from '../desktop/contract.ts';

const offered: readonly InterfaceLanguage[] = ['en', 'ru', 'kk'];

/** The first of the system's languages that the interface speaks, whatever its region; else English. */
export function interfaceLanguageOf(preferred: readonly string[]): InterfaceLanguage {
  for (const tag of preferred) {
    const language = offered.find((each) => tag.toLowerCase().split(/[-_]/u)[0] === each);
    if (language !== undefined) return language;
  }
  return 'en';
}
