import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../../renderer/features/stories/actions/candidate.ts';
import { obstacleTo, proposedMode } from '../../../../../renderer/features/stories/import-state.ts';
import { failed, succeeded } from '../../../../../shared/result.ts';

const bad = failed({ code: 'file-empty', params: { file: 'empty.txt' } });

function aCandidate(name: string, language: string | undefined, isRead = true): Candidate {
  const version = {
    language,
    confidence: 1,
    document: { format: 'txt', paragraphs: [] },
  } as unknown as Extract<NonNullable<Candidate['reading']>, { readonly ok: true }>['value'];
  return { id: name, name, language, reading: isRead ? succeeded(version) : bad };
}

describe('what the files are proposed to become', () => {
  it('is one story where each is in another language', () => {
    expect(proposedMode([aCandidate('a', 'en'), aCandidate('b', 'kk')], false)).toBe('oneStory');
    expect(proposedMode([aCandidate('a', 'en'), aCandidate('b', undefined)], false)).toBe(
      'oneStory',
    );
  });

  it('is a story for each where two share a language', () => {
    const files = [aCandidate('a', 'en'), aCandidate('b', 'kk'), aCandidate('c', 'en')];
    expect(proposedMode(files, false)).toBe('separate');
    expect(obstacleTo(files, proposedMode(files, false), undefined)).toBeUndefined();
  });

  it('is a version of the open story where that was asked for', () => {
    expect(proposedMode([aCandidate('a', 'en'), aCandidate('b', 'en')], true)).toBe('addToOpen');
  });
});

describe('what stands in the way of importing', () => {
  it('is a file that cannot be read, which may be left out where others can', () => {
    const files = [aCandidate('a', 'en'), aCandidate('empty.txt', undefined, false)];
    expect(obstacleTo(files, 'oneStory', undefined)).toEqual({
      kind: 'problem',
      files: 'empty.txt',
    });
  });

  it('is everything where nothing can be read', () => {
    const one = aCandidate('empty.txt', undefined, false);
    expect(obstacleTo([one], 'oneStory', undefined)).toEqual({ kind: 'unreadable' });
    expect(obstacleTo([one, { ...one, id: 'b' }], 'oneStory', undefined)).toEqual({
      kind: 'allUnreadable',
    });
  });
});
