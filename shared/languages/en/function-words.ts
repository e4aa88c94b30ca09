import { wordsOf } from '../words-of.ts';

/**
 * Source: the closed classes of the English UD treebanks (DET, PRON, ADP, AUX, CCONJ, SCONJ, PART), with
 * the adverbs that head frequency lists of news.
 */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  wordsOf(`
    a an the this that these those
    i you he she it we they me him her us them my your his its our their mine yours hers ours theirs
    myself yourself himself herself itself ourselves themselves who whom whose which what
    about above across after against along among around as at before behind below beneath beside between
    beyond by despite down during except for from in inside into like near of off on onto out outside over
    per since than through throughout to toward towards under until up upon via with within without
    and or but nor so yet if because although though while whereas unless whether when where why how once
    am is are was were be been being have has had having do does did will would shall should can could may
    might must not no n't don't doesn't didn't isn't aren't wasn't weren't won't can't couldn't wouldn't
    it's he's she's that's there's i'm i've we're they're
    all any both each either every few many more most much neither none one other another some such
    also again already always ever even however just never now only often still then there here too very`),
);
