import { createInstance } from 'i18next';
import type { InterfaceLanguage } from '../desktop/contract.ts';
import type { Problem } from '../result.ts';
import enCli from './locales/en/cli.json';
import enProblems from './locales/en/problems.json';
import kkCli from './locales/kk/cli.json';
import kkProblems from './locales/kk/problems.json';
import ruCli from './locales/ru/cli.json';
import ruProblems from './locales/ru/problems.json';

/** Texts of a program without a window, in one language. */
export interface Texts {
  /** The text of a key (`cli:segment.usage`) with its values; the key itself where there is no such text. */
  text(key: string, params?: Problem['params']): string;
  /** What people read of a problem. */
  problem(problem: Problem): string;
}

const resources = {
  en: { cli: enCli, problems: enProblems },
  ru: { cli: ruCli, problems: ruProblems },
  kk: { cli: kkCli, problems: kkProblems },
} satisfies Record<InterfaceLanguage, unknown>;

/** The texts that command line and messages are made of, from the same files as the window's. */
export function textsFor(language: InterfaceLanguage): Texts {
  const i18n = createInstance({
    lng: language,
    fallbackLng: 'en',
    resources,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  void i18n.init();
  const text: Texts['text'] = (key, params = {}) => i18n.t(key, params);
  return {
    text,
    problem: ({ code, params }) =>
      i18n.exists(`cli:problem.${code}`)
        ? text(`cli:problem.${code}`, params)
        : text(`problems:${code}`, params),
  };
}
