import { wordsOf } from '../words-of.ts';

/** Source: school grammars. Verbs are negated by a suffix, which is seen as another ending or word. */
export const kazakhNegations: ReadonlySet<string> = new Set(
  wordsOf('емес жоқ ешқандай ешкім ештеңе ешқашан ешқайда ешбір'),
);
