import { expose } from 'comlink';
import { writeTableDocx } from '../../shared/formats/table/write-table-docx.ts';
import { writeTableHtml } from '../../shared/formats/table/write-table-html.ts';
import { detectLanguage } from '../../shared/languages/detect-language.ts';
import { cellText } from '../../shared/model/story.ts';
import { addVersion } from '../../shared/pipeline/add-version.ts';
import { buildStory } from '../../shared/pipeline/build-story.ts';
import { exportVersion } from '../../shared/pipeline/export-story.ts';
import { readStoryFile } from '../../shared/pipeline/read-story-file.ts';
import { succeeded } from '../../shared/result.ts';
import { openDatabase } from '../storage/database.ts';
import { importMemoryFile, writeMemoryFile } from './memory-files.ts';
import type { BatchJobs } from './jobs.ts';

const database = openDatabase();
const newId = (): string => crypto.randomUUID();

const jobs: BatchJobs = {
  readStoryFile: async ({ name, bytes }) => {
    const read = await readStoryFile(name, bytes);
    if (!read.ok) return read;
    const text = read.value.paragraphs.map((paragraph) => paragraph.text).join('\n');
    const { language, confidence, foreign } = detectLanguage(text);
    return succeeded({
      document: read.value,
      language,
      confidence,
      ...(foreign === undefined ? {} : { foreign }),
    });
  },
  buildStory: (slug, versions, hand) =>
    Promise.resolve(buildStory({ slug, versions, hand, newId })),
  addVersion: (story, rows, version, hand) =>
    Promise.resolve(addVersion(story, rows, version, hand, newId)),
  importMemory: (file, memory) => importMemoryFile(database, file, memory),
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
