import { isKnownLanguage, isSameLanguage, languageTagOf } from '../../shared/model/language-tag.ts';
import type { Match, MatchQuery } from '../../shared/model/match.ts';
import { findMatches } from '../../shared/pipeline/find-matches.ts';
import type { FindSettings } from '../../shared/pipeline/find-matches.ts';
import { succeeded } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { wrongUse } from './command.ts';
import type { Command, CommandCall, CommandProblem, CommandResult } from './command.ts';
import { readQueries, standardInput } from './input-file.ts';
import { loadMemories } from './memory-files.ts';
import type { LoadedMemories } from './memory-files.ts';
import { textOf, textsOf, wholeNumberOf } from './read-arguments.ts';
import type { Terminal } from './terminal.ts';

/** `ushtil match --memory FILE … --from en --to kk [FILE]`: what memories offer for each line, or a story's sentences. */
export const match: Command = {
  name: 'match',
  options: {
    memory: { type: 'string', multiple: true },
    from: { type: 'string' },
    to: { type: 'string' },
    threshold: { type: 'string' },
    limit: { type: 'string' },
    exhaustive: { type: 'boolean' },
    timing: { type: 'boolean' },
    'no-repair': { type: 'boolean' },
    'no-pivot': { type: 'boolean' },
    'no-assemble': { type: 'boolean' },
  },
  run: matchLines,
};

type Question = FindSettings & Pick<MatchQuery, 'from' | 'to'>;

async function matchLines(call: CommandCall): Promise<CommandResult> {
  const { values, positionals, terminal } = call;
  const files = textsOf(values, 'memory');
  if (files.length === 0) return wrongUse('option-missing', { option: '--memory' });
  if (positionals.length > 1) return wrongUse('one-file');
  const queries = positionals[0] ?? standardInput;
  const isInputTwice = [...files, queries].filter((file) => file === standardInput).length > 1;
  if (isInputTwice) return wrongUse('input-twice');
  const question = questionOf(call);
  if (!question.ok) return question;
  const memories = await loadMemories(files, terminal);
  if (!memories.ok) return memories;
  const lines = await readQueries(queries, terminal, question.value.from);
  if (!lines.ok) return lines;

  const isForPeople = terminal.isInteractive && values['json'] !== true;
  const times: number[] = [];
  for (const text of lines.value) {
    const query = question.value;
    const start = performance.now();
    const segment = { language: query.from, text, neighbours: {} };
    const matches = await findMatches(memories.value, [segment], query.to, query);
    const milliseconds = performance.now() - start;
    times.push(milliseconds);
    await terminal.print(
      isForPeople
        ? readable(text, matches)
        : `${jsonLine(text, milliseconds, matches, memories.value)}\n`,
    );
  }
  if (values['timing'] === true) tellTiming(terminal, memories.value, times);
  return succeeded(0);
}

function questionOf({ values }: CommandCall): Result<Question, CommandProblem> {
  const tags: string[] = [];
  for (const name of ['from', 'to'] as const) {
    const asked = textOf(values, name);
    if (asked === undefined) return wrongUse('option-missing', { option: `--${name}` });
    // A memory may hold languages that the newsroom has no rules for.
    const language = languageTagOf(asked);
    if (language === undefined || !isKnownLanguage(language)) {
      return wrongUse('tag-unknown', { value: asked });
    }
    tags.push(language);
  }
  const [from = '', to = ''] = tags;
  if (isSameLanguage(from, to)) return wrongUse('languages-same', { value: from });
  const threshold = wholeNumberOf(values, 'threshold', { least: 0, most: 102, otherwise: 60 });
  if (!threshold.ok) return threshold;
  const limit = wholeNumberOf(values, 'limit', { least: 1, most: 1000, otherwise: 5 });
  if (!limit.ok) return limit;
  return succeeded({
    ...{ from, to, threshold: threshold.value, limit: limit.value },
    repair: values['no-repair'] !== true,
    pivot: values['no-pivot'] !== true,
    assemble: values['no-assemble'] !== true,
    isExhaustive: values['exhaustive'] === true,
  });
}

function jsonLine(
  query: string,
  milliseconds: number,
  matches: readonly Match[],
  memories: LoadedMemories,
): string {
  return JSON.stringify({
    query,
    milliseconds: rounded(milliseconds),
    matches: matches.map((found) => ({
      score: found.score,
      kind: found.kind,
      source: found.source,
      target: found.target,
      adapted: found.adapted?.target ?? null,
      reasons: found.reasons,
      penalties: found.penalties,
      memory: found.unit.memoryId,
      unit: memories.nameOf(found.unit),
      via: found.via ?? null,
    })),
  });
}

function readable(query: string, matches: readonly Match[]): string {
  const lines = matches.map(
    ({ score, source, target }) => `${String(score).padStart(5)}  ${source}\n       ${target}\n`,
  );
  return `${query}\n${lines.join('')}\n`;
}

/** One JSON line on standard error: what loading and answering cost. */
function tellTiming(terminal: Terminal, memories: LoadedMemories, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const quantile = (part: number): number =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
  terminal.tell(
    JSON.stringify({
      units: memories.index.size,
      loadMs: rounded(memories.loadMs),
      indexMs: rounded(memories.indexMs),
      p50: quantile(0.5),
      p95: quantile(0.95),
      max: quantile(1),
      rssMb: Math.round(process.memoryUsage.rss() / 1024 / 1024),
    }),
  );
}

/** Microseconds are as fine as the clock is. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
