import { cellOf } from '../../model/cells.ts';
import type { Hand } from '../../model/cells.ts';
import { storyLanguages } from '../../model/language-tag.ts';
import { pairedRowId } from '../../model/paired-story.ts';
import type { PairedStory } from '../../model/paired-story.ts';
import { progressOf } from '../../model/story-progress.ts';
import type { Row } from '../../model/story.ts';
import type { BuiltStory } from '../build-story.ts';

/**
 * The story to work on of one that an archive brought: its texts are drafts that came in, and its rows have the ids that
 * the units in the memory name, so that a confirmation or a correction reaches them.
 */
export function storyOfPairing({ id, slug, versions, rows }: PairedStory, hand: Hand): BuiltStory {
  const built = rows.map(({ paragraph, kind, texts, confidence }, place): Row => ({
    id: pairedRowId(id, place),
    storyId: id,
    paragraph,
    kind,
    cells: Object.fromEntries(
      Object.entries(texts).map(([tag, text]) => [
        tag,
        cellOf(text ?? '', { kind: 'imported' }, hand),
      ]),
    ),
    confidence,
  }));
  const given = storyLanguages.filter((tag) => versions[tag] !== undefined);
  const others = Object.keys(versions).filter((tag) => !given.some((known) => known === tag));
  const languages = [
    ...given,
    ...others,
    ...storyLanguages.filter((tag) => versions[tag] === undefined),
  ];
  const story = {
    id,
    slug,
    languages,
    hidden: [],
    origins: versions,
    rowIds: built.map((row) => row.id),
    progress: progressOf(built, storyLanguages),
    createdAt: hand.time,
    changedAt: hand.time,
  };
  return { story, rows: built };
}
