import { followUp } from './follow-up.ts';
import { partnershipTalks } from './partnership-talks.ts';
import type { SampleStory } from './sample-story.ts';

/** What the first start offers, in the order of publication: the second repeats and varies the first. */
export const sampleStories: readonly SampleStory[] = [partnershipTalks, followUp];
