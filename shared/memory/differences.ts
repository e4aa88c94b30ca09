import type { DifferencePart } from '../model/match.ts';
import { invisible } from '../text/invisible.ts';
import type { Token } from '../text/tokens.ts';
import type { TokenStep } from './paired-tokens.ts';

/**
 * The source against the query in reading order. The parts `same` and `source` joined are the source, letter
 * for letter; a part keeps the white space behind its last token. Neither text may begin with white space or invisible characters.
 */
export function differencesOf(
  source: string,
  query: string,
  steps: readonly TokenStep[],
): readonly DifferencePart[] {
  const parts: DifferencePart[] = [];
  let removed = '';
  let added = '';

  function flush(): void {
    if (removed !== '') parts.push({ kind: 'source', text: removed });
    if (added !== '') parts.push({ kind: 'query', text: added });
    removed = '';
    added = '';
  }

  for (const step of steps) {
    const old = step.source && withSpace(source, step.source);
    const changed = step.query && withSpace(query, step.query);
    if (old !== undefined && step.source?.text === step.query?.text) {
      flush();
      append(parts, old);
    } else {
      removed += old ?? '';
      added += changed ?? '';
    }
  }
  flush();
  return parts;
}

function append(parts: DifferencePart[], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === 'same') parts.splice(-1, 1, { kind: 'same', text: last.text + text });
  else parts.push({ kind: 'same', text });
}

/** The token with the white space behind it. */
function withSpace(text: string, token: Token): string {
  const space = new RegExp(String.raw`[^\s${invisible}]`, 'gu');
  space.lastIndex = token.end;
  return text.slice(token.start, space.exec(text)?.index ?? text.length);
}
