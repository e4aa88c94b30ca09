import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leaveOutFile,
  placeFile,
  placeOfFile,
  splitOff,
} from '../../../../shared/archive/edit-grouping.ts';
import type { FileGroup, Grouping } from '../../../../shared/archive/grouping.ts';

function group(id: string, files: FileGroup['files']): FileGroup {
  return { id, files, confidence: 0.6, evidence: ['content'] };
}

const grouping: Grouping = {
  groups: [
    group('talks', { en: 'talks-en', ru: 'talks-ru' }),
    group('flood', { en: 'flood-en', ru: 'flood-ru', kk: 'flood-kk' }),
  ],
  loose: [{ fileId: 'talks-kk', reason: { code: 'noPartner', params: {} } }],
};

describe('correcting groups', () => {
  it('moves a loose file into the free column of a group, which is then a person’s work', () => {
    const moved = placeFile(grouping, 'talks-kk', { groupId: 'talks', language: 'kk' });
    expect(moved.groups[0]).toEqual({
      id: 'talks',
      files: { en: 'talks-en', ru: 'talks-ru', kk: 'talks-kk' },
      confidence: 1,
      evidence: ['hand'],
    });
    expect(moved.loose).toEqual([]);
    expect(moved.groups[1]).toBe(grouping.groups[1]);
  });

  it('pushes a file out whose column another one takes', () => {
    const moved = placeFile(grouping, 'talks-kk', { groupId: 'flood', language: 'kk' });
    expect(placeOfFile(moved, 'talks-kk')).toEqual({ groupId: 'flood', language: 'kk' });
    expect(moved.loose).toEqual([
      { fileId: 'flood-kk', reason: { code: 'pushedOut', params: {} } },
    ]);
  });

  it('exchanges two files of one group whose languages were mistaken', () => {
    const moved = placeFile(grouping, 'flood-ru', { groupId: 'flood', language: 'kk' });
    expect(moved.groups[1]?.files).toEqual({ en: 'flood-en', ru: 'flood-kk', kk: 'flood-ru' });
    expect(moved.loose).toBe(grouping.loose);
  });

  it('makes a group of its own for a file', () => {
    const split = splitOff(grouping, 'flood-kk', 'kk', 'new');
    expect(split.groups.map(({ id, files }) => [id, files])).toEqual([
      ['new', { kk: 'flood-kk' }],
      ['talks', { en: 'talks-en', ru: 'talks-ru' }],
      ['flood', { en: 'flood-en', ru: 'flood-ru' }],
    ]);
  });

  it('leaves a file out, and a group that has lost its last file is gone', () => {
    const once = leaveOutFile(grouping, 'talks-en');
    const twice = leaveOutFile(once, 'talks-ru');
    expect(twice.groups.map(({ id }) => id)).toEqual(['flood']);
    expect(twice.loose.map(({ fileId, reason }) => [fileId, reason.code])).toEqual([
      ['talks-ru', 'leftOut'],
      ['talks-en', 'leftOut'],
      ['talks-kk', 'noPartner'],
    ]);
  });

  it('changes nothing where the file stands there already or the group is unknown', () => {
    expect(placeFile(grouping, 'talks-en', { groupId: 'talks', language: 'en' })).toBe(grouping);
    expect(placeFile(grouping, 'talks-en', { groupId: 'gone', language: 'en' })).toBe(grouping);
  });

  it('keeps every file exactly once, whatever is done', () => {
    const fileIds = ['talks-en', 'talks-ru', 'talks-kk', 'flood-en', 'flood-ru', 'flood-kk'];
    const file = fc.constantFrom(...fileIds);
    const language = fc.constantFrom('en', 'ru', 'kk');
    const edit = fc.oneof(
      fc.tuple(file, fc.constantFrom('talks', 'flood', 'new'), language).map(
        ([fileId, groupId, tag]) =>
          (now: Grouping) =>
            placeFile(now, fileId, { groupId, language: tag }),
      ),
      fc.tuple(file, language).map(
        ([fileId, tag]) =>
          (now: Grouping) =>
            splitOff(now, fileId, tag, `new ${fileId}`),
      ),
      file.map((fileId) => (now: Grouping) => leaveOutFile(now, fileId)),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const end = edits.reduce((now, make) => make(now), grouping);
        const standing = [
          ...end.groups.flatMap(({ files }) => Object.values(files)),
          ...end.loose.map(({ fileId }) => fileId),
        ];
        expect([...standing].sort()).toEqual([...fileIds].sort());
        expect(new Set(end.groups.map(({ id }) => id)).size).toBe(end.groups.length);
      }),
    );
  });
});
