import type { Row, Story } from './story.ts';

/** A story as it is worked on: with its rows, in their order. */
export interface StoryWithRows {
  readonly story: Story;
  readonly rows: readonly Row[];
}
