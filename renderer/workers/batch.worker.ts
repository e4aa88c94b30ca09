import { expose } from 'comlink';
import { writeTableDocx } from '../../shared/formats/table/write-table-docx.ts';
import { writeTableHtml } from '../../shared/formats/table/write-table-html.ts';
import { cellText } from '../../shared/model/story.ts';
import { addVersion } from '../../shared/pipeline/add-version.ts';
import { buildStory } from '../../shared/pipeline/build-story.ts';
import { exportVersion } from '../../shared/pipeline/export-story.ts';
import { readVersion } from '../../shared/pipeline/read-version.ts';
import { openDatabase } from '../storage/database.ts';
import { importMemoryFile, writeMemoryFile } from './memory-files.ts';
import type { BatchJobs } from './jobs.ts';

const database = openDatabase();
const newId = (): string => crypto.randomUUID();

const jobs: BatchJobs = {
  readVersion,
  buildStory: (slug, versions, hand) =>
    Promise.resolve(buildStory({ slug, versions, hand, newId })),
  addVersion: (story, rows, version, hand) =>
    Promise.resolve(addVersion(story, rows, version, hand, newId)),
  importMemory: (fileName, bytes, memory) => importMemoryFile(database, fileName, bytes, memory),
  exportMemory: (memoryId, format) => writeMemoryFile(database, memoryId, format),
  exportVersion,
  exportTable: async (story, rows, headers, format) => {
    const table = {
      title: story.slug,
      columns: story.languages.map((language) => ({
        language,
        heading: headers[language] ?? language,
      })),
      rows: rows.map((row) => ({
        kind: row.kind,
        paragraph: row.paragraph,
        cells: Object.fromEntries(
          story.languages.map((language) => [language, cellText(row, language)]),
        ),
      })),
    };
    return format === 'docx' ? writeTableDocx(table) : writeTableHtml(table);
  },
};

expose(jobs);
