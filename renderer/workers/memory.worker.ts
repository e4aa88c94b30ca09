import { expose } from 'comlink';
import { openDatabase } from '../storage/database.ts';
import { openIndexFiles } from '../storage/index-files/open-index-files.ts';
import type { MemoryWorkerJobs } from './jobs.ts';
import { createMemoryHost } from './memory/memory-host.ts';

const jobs: MemoryWorkerJobs = {
  ...createMemoryHost(openDatabase(), openIndexFiles()),
  connect: (port) => {
    expose(jobs, port);
    return Promise.resolve();
  },
};

expose(jobs);
