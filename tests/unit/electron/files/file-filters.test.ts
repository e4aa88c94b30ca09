import { describe, expect, it } from 'vitest';
import { fileEndings, openFilters, saveFilters } from '../../../../electron/files/file-filters.ts';
import { memoryFormats } from '../../../../shared/formats/memory/memory-formats.ts';
import { storyFormats } from '../../../../shared/formats/story/story-formats.ts';

describe('the dialogs', () => {
  it('offer the endings of every format that can be read, and no other', () => {
    expect(fileEndings.story).toEqual(storyFormats.flatMap((format) => format.extensions));
    expect(fileEndings.memory).toEqual(memoryFormats.flatMap((format) => format.extensions));
  });

  it('speak the language of the interface', () => {
    expect(openFilters('memory', 'ru').map((filter) => filter.name)).toEqual([
      'Памяти переводов',
      'Все файлы',
    ]);
    expect(saveFilters('docx', 'kk').map((filter) => filter.name)).toEqual([
      'DOCX',
      'Барлық файлдар',
    ]);
  });
});
