import type { ParagraphKind } from '../../model/story.ts';
import { isAboutAuthor, isDisclaimer } from './author-note.ts';
import {
  areFullNames,
  isCredit,
  isNamedAuthor,
  isSignature,
  isSignatureWithOffice,
} from './byline.ts';
import { withDashLists } from './dash-list.ts';
import { datelineSigns } from './dateline.ts';
import { isDirectSpeech } from './direct-speech.ts';
import { kindOfLabel } from './news-labels.ts';
import type { StoryParagraph } from './story-format.ts';

/** Longer first paragraphs are leads, not headlines. */
const longestHeadline = 150;

/** After so many paragraphs a story has begun: what looks like a weak dateline there is a sentence. */
const placesOfDateline = 5;

/**
 * The paragraphs with the kinds that their words tell, where the format said no more than "body": headline, dateline,
 * quote, byline, note, caption, and entries of a list of dashes, whose marks go. A kind that a format gave always stands.
 */
export function withNewsKinds(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  const listed = withDashLists(paragraphs);
  const guessed = listed.map((paragraph, index) =>
    paragraph.kind === 'body'
      ? { ...paragraph, kind: kindOf(paragraph.text, index, listed) }
      : paragraph,
  );
  return withSignature(withNameUnderHeadline(withHeadline(guessed)));
}

function kindOf(text: string, index: number, paragraphs: readonly StoryParagraph[]): ParagraphKind {
  const labelled = kindOfLabel(text);
  if (labelled !== undefined) return labelled;
  if (isCredit(text) || isNamedAuthor(text)) return 'byline';
  if (isDisclaimer(text)) return 'note';
  if (index > 0 && index >= paragraphs.length - 2 && isAboutAuthor(text)) return 'note';
  if (isDateline(text, index, paragraphs)) return 'dateline';
  if (isDirectSpeech(text)) return 'quote';
  const isLast = index === paragraphs.length - 1 && index > 0;
  return isLast && /^(?:\(.+\)|\[.+\])\.?$/su.test(text) ? 'note' : 'body';
}

/** Near the beginning one sign is enough, capitals alone only in the first paragraph of text; later it takes two. */
function isDateline(text: string, index: number, paragraphs: readonly StoryParagraph[]): boolean {
  const signs = datelineSigns(text);
  if (signs === undefined) return false;
  const { isCapitals, hasDate, hasAgency } = signs;
  if (isCapitals && (hasDate || hasAgency)) return true;
  if (index >= placesOfDateline) return false;
  return hasDate || hasAgency || (isCapitals && isFirstText(index, paragraphs));
}

/** True where everything before is short enough to be a headline, a byline or a heading. */
function isFirstText(index: number, paragraphs: readonly StoryParagraph[]): boolean {
  return paragraphs
    .slice(0, index)
    .every(
      ({ kind, text }) =>
        kind !== 'body' || (text.length <= longestHeadline && !endsSentence(text)),
    );
}

/** A short first paragraph without a final stop, before a longer one. */
function withHeadline(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  const first = paragraphs.findIndex(({ kind }) => kind !== 'byline' && kind !== 'note');
  const candidate = paragraphs[first];
  const isNamed = paragraphs.some(({ kind }) => kind === 'headline');
  if (candidate?.kind !== 'body' && candidate?.kind !== 'quote') return paragraphs;
  const { text } = candidate;
  const isLonger = paragraphs.slice(first + 1).some((later) => later.text.length > text.length);
  if (isNamed || !isLonger || text.length > longestHeadline || endsSentence(text))
    return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index === first ? { ...paragraph, kind: 'headline' } : paragraph,
  );
}

/** Names alone between the headline and the text; where the next line is no text, it is a heading or a list. */
function withNameUnderHeadline(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  const headline = paragraphs.findIndex(({ kind }) => kind === 'headline');
  const [candidate, next] = paragraphs.slice(headline + 1);
  const isSigned = paragraphs.some(({ kind }) => kind === 'byline');
  if (headline < 0 || isSigned || candidate?.kind !== 'body' || next === undefined)
    return paragraphs;
  const isText = next.kind === 'dateline' || next.kind === 'quote' || endsSentence(next.text);
  if (!isText || !areFullNames(candidate.text)) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index === headline + 1 ? { ...paragraph, kind: 'byline' } : paragraph,
  );
}

function withSignature(paragraphs: readonly StoryParagraph[]): readonly StoryParagraph[] {
  const last = paragraphs.findLastIndex(({ kind }) => kind !== 'note' && kind !== 'caption');
  const candidate = paragraphs[last];
  const isSigned = paragraphs.some(({ kind }) => kind === 'byline');
  if (candidate?.kind !== 'body' || last < 2 || isSigned) return paragraphs;
  if (!isSignature(candidate.text) && !isSignatureWithOffice(candidate.text)) return paragraphs;
  return paragraphs.map((paragraph, index) =>
    index === last ? { ...paragraph, kind: 'byline' } : paragraph,
  );
}

/** Ends with a stop, a colon, a comma or three points; a question or an exclamation may be a headline. */
function endsSentence(text: string): boolean {
  return /[.…:;,]["»”)\s]*$/u.test(text.slice(-20));
}
