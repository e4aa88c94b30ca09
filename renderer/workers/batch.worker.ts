import { expose } from 'comlink';
import { addVersion } from '../../shared/pipeline/add-version.ts';
import { buildStory } from '../../shared/pipeline/build-story.ts';
import { exportVersion } from '../../shared/pipeline/export-story.ts';
import { exportTable } from '../../shared/pipeline/export-table.ts';
import { readVersion } from '../../shared/pipeline/read-version.ts';
import type { BatchJobs } from './jobs.ts';

const newId = (): string => crypto.randomUUID();

const jobs: BatchJobs = {
  readVersion,
  buildStory: (slug, versions, hand) =>
    Promise.resolve(buildStory({ slug, versions, hand, newId })),
  addVersion: (story, rows, version, hand) =>
    Promise.resolve(addVersion(story, rows, version, hand, newId)),
  exportVersion,
  exportTable,
};

expose(jobs);
