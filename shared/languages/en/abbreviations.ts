import type { SegmentationRules } from '../language.ts';
import { wordsOf } from '../words-of.ts';

/**
 * Sources: the English rules of LanguageTool's SRX file, the suppressions of CLDR for `en`, the Associated
 * Press style (titles, states, months), and our own reading of newspapers. Words that are also ordinary
 * words (`in`, `sat`, `sun`) are left out: a lost stop harms more than a cut too many.
 */
export const englishSegmentation: SegmentationRules = {
  abbreviationsBeforeName: new Set(
    wordsOf(`
      mr mrs ms mx drs messrs mme mlle dr prof rev fr sr hon pres gov lt sgt cpl pvt capt cmdr cdr col gen adm maj
      brig rep reps sen sens supt det insp cllr atty amb st ste mt ft vs v viz cf ca al e.g i.e eg ie lt.col
      lt.gen maj.gen brig.gen sen-elect asst assoc dep dist aka p.s ps`),
  ),
  abbreviations: new Set(
    wordsOf(`
      etc inc ltd co corp bros cos llc plc dept univ est jr esq ph.d m.d b.a m.a m.sc b.sc d.phil ll.b m.b.a
      u.s u.k u.n u.s.a u.s.s.r e.u d.c l.a n.y u.a.e a.m p.m a.d b.c b.c.e c.e i.q r.s.v.p
      pct acct addr appt bldg bldgs cert elev encl exec freq hosp inst pkg qtr sched subj supp trans usu mins secs mths
      misc govt incl esp attn avg temp max intl natl admin orig tech mgr mtg ref assn comp cont
      ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn neb nev okla pa tenn
      tex va vt wis wyo approx tel ext fig vol`),
  ),
  abbreviationsOrWords: new Set(),
  abbreviationsBeforeNumber: new Set(
    wordsOf(`
      no nos p pp art arts sec fig figs vol vols ch chap para paras pt ver approx tel ext op est
      jan feb mar apr jun jul aug sep sept oct nov dec c rs`),
  ),
  abbreviationsAfterNumber: new Set(
    wordsOf('ft lb lbs oz sq in km mi mph hr hrs min sec yr yrs mln bln'),
  ),
  abbreviationsBeforeQuotation: new Set(),
  wholeWord: /^\p{Ll}{4,}$/u,
  smallBeginnings: new Set(
    wordsOf(`
      i you he she it we they this that these those there the my your his our their im its
      if when what who how why where is are was were do does did can could would should will have has
      please also but so because no not yes lol just maybe thanks try dont cant other some most`),
  ),
  letterClosings: new Set([
    'regards',
    'best regards',
    'kind regards',
    'warm regards',
    'best wishes',
    'sincerely',
    'sincerely yours',
    'yours sincerely',
    'yours truly',
    'yours faithfully',
    'respectfully',
    'thanks',
    'many thanks',
    'thank you',
    'cheers',
  ]),
  speechVerbs: new Set(
    wordsOf(`
      said says say added adds told tells asked asks replied replies wrote writes explained explains noted
      notes stressed continued concluded recalled insisted argued warned declared announced admitted
      answered exclaimed commented shouted cried thought wondered agreed observed remarked stated`),
  ),
};
