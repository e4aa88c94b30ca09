import { quotationMarksOf } from './quotation-marks.ts';

/** The marks that a language sets; `Language` has them. */
export interface TypographicMarks {
  readonly quotes: readonly [string, string];
  readonly innerQuotes: readonly [string, string];
  readonly dash: string;
}

/**
 * The text with the quotation marks of a language, outer and inner in turn, with its dash for `--`, for a
 * hyphen between spaces and for one that opens direct speech, and `…` for three stops. Everything else stays: apostrophes, inches and primes,
 * single marks without a partner, figures with a minus between them, web addresses. Applying it twice changes
 * nothing more; a text whose quotations cannot be told surely keeps its marks.
 */
export function withTypography(
  text: string,
  language: { readonly typography: TypographicMarks },
): string {
  const marks = language.typography;
  const once = withDashesAndEllipses(text, marks.dash);
  const quoted = withQuotes(once, marks);
  // Where other marks make the text read otherwise, it was not understood.
  return withQuotes(quoted, marks) === quoted ? quoted : once;
}

function withDashesAndEllipses(text: string, dash: string): string {
  return text.replace(addressOrMark, (found, ...groups) => {
    const { ellipsis, double, speech, spaced } = groups.at(-1) as Readonly<
      Record<string, string | undefined>
    >;
    if (ellipsis !== undefined) return '…';
    if (double !== undefined || speech !== undefined) return dash;
    return spaced === undefined ? found : found.replace('-', dash);
  });
}

const addressOrMark = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)\S*`,
    String.raw`(?<ellipsis>(?<![./\\])\.{3}(?![./\\]))`,
    // Not `--help`, and no rule made of hyphens.
    String.raw`(?<double>(?<=[\s\p{L}\p{N}])---?(?=\s)|(?<=\p{L})---?(?=\p{L}))`,
    // A line of direct speech opens with a dash; a list of figures does not.
    String.raw`(?<speech>^-(?= [^\s\p{N}]))`,
    String.raw`(?<spaced>(?<=[^\s\p{N}][ \u00A0])-(?=[ \u00A0]\S)|(?<=\S[ \u00A0])-(?=[ \u00A0][^\s\p{N}]))`,
  ].join('|'),
  'gu',
);

function withQuotes(text: string, marks: TypographicMarks): string {
  let result = '';
  let from = 0;
  for (const { place, role, depth } of quotationMarksOf(text)) {
    const [open, close] = depth % 2 === 0 ? marks.quotes : marks.innerQuotes;
    result += text.slice(from, place) + (role === 'open' ? open : close);
    from = place + 1;
  }
  return result + text.slice(from);
}
