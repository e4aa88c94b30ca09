import type { BreakRule, BreakRules } from '../../model/break-rules.ts';
import type { LanguageTag } from '../../model/language-tag.ts';
import { failed, succeeded } from '../../result.ts';
import type { Problem, Result } from '../../result.ts';
import type { CutParagraph } from '../cut-paragraph.ts';
import type { Sentence } from '../sentence.ts';
import { matchesAfter, matchesBefore, matchesWhole } from './matches-pattern.ts';
import type { Pattern } from './pattern.ts';
import { readPattern } from './read-pattern.ts';

interface ReadRule {
  readonly isBreak: boolean;
  readonly before: Pattern;
  readonly after: Pattern;
}

/**
 * A splitter by rules that people keep: at every place the first rule that fits decides, and where none fits nothing
 * ends. Problems: those of `readPattern` with the `line` of the rule, `rules-without-language` where no pattern of the
 * rules fits the `language`, `rules-without-break` where its rules end nothing.
 */
export function cutByRules(rules: BreakRules, language: LanguageTag): Result<CutParagraph> {
  const chosen = rulesFor(rules, language);
  if (!chosen.ok) return chosen;
  const read: ReadRule[] = [];
  for (const { isBreak, before, after, line } of chosen.value) {
    const [left, right] = [readPattern(before), readPattern(after)];
    if (!left.ok) return failed(atLine(left.problem, line));
    if (!right.ok) return failed(atLine(right.problem, line));
    read.push({ isBreak, before: left.value, after: right.value });
  }
  if (!read.some((rule) => rule.isBreak)) {
    return failed({ code: 'rules-without-break', params: { language } });
  }
  return succeeded((paragraph) => cut(paragraph, read));
}

function rulesFor(
  { isCascading, languages, rules }: BreakRules,
  language: LanguageTag,
): Result<readonly BreakRule[]> {
  const fitting: string[] = [];
  for (const { pattern, rules: name, line } of languages) {
    const read = readPattern(`(?i)${pattern}`);
    if (!read.ok) return failed(atLine(read.problem, line));
    if (matchesWhole(read.value, language)) fitting.push(name);
  }
  if (fitting.length === 0) return failed({ code: 'rules-without-language', params: { language } });
  const names = isCascading ? fitting : fitting.slice(0, 1);
  return succeeded(names.flatMap((name) => rules.get(name) ?? []));
}

function atLine(problem: Problem, line: number | undefined): Problem {
  return line === undefined ? problem : { ...problem, params: { ...problem.params, line } };
}

function cut(paragraph: string, rules: readonly ReadRule[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let place = 1; place <= paragraph.length; place++) {
    if (place < paragraph.length && !isBreak(paragraph, place, rules)) continue;
    const slice = paragraph.slice(start, place);
    const text = slice.trim();
    const begin = start + slice.indexOf(text);
    if (text !== '') sentences.push({ text, start: begin, end: begin + text.length });
    start = place;
  }
  return sentences;
}

function isBreak(paragraph: string, place: number, rules: readonly ReadRule[]): boolean {
  // Between the halves of a pair that is one sign there is no place.
  const code = paragraph.charCodeAt(place);
  if (code >= 0xdc00 && code <= 0xdfff) return false;
  // What breaks is asked first, since few places do: exceptions matter at those only.
  const fits = ({ before, after }: ReadRule): boolean =>
    matchesBefore(before, paragraph, place) && matchesAfter(after, paragraph, place);
  const ending = rules.findIndex((rule) => rule.isBreak && fits(rule));
  return ending >= 0 && !rules.slice(0, ending).some((rule) => !rule.isBreak && fits(rule));
}
