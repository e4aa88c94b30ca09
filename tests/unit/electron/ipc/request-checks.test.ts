import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestChecks } from '../../../../electron/ipc/request-checks.ts';
import type { CallName } from '../../../../shared/desktop/contract.ts';
import { callNames, longestPart } from '../../../../shared/desktop/contract.ts';

const entry = { sequence: 1, table: 'units', operation: 'put', records: [] };

const good: readonly (readonly [CallName, unknown])[] = [
  ['files.choose', { purpose: 'memory' }],
  ['files.chooseFolder', undefined],
  ['files.read', { token: 'a1' }],
  ['files.readPart', { token: 'a1', start: 0, length: longestPart }],
  ['files.save', { suggestedName: 'мақала.txt', bytes: new Uint8Array() }],
  ['files.beginSave', { suggestedName: 'жад.tmx' }],
  ['files.writePart', { token: 'a1', bytes: new Uint8Array(longestPart) }],
  ['files.endSave', { token: 'a1' }],
  ['files.cancelSave', { token: 'a1' }],
  ['journal.append', [entry]],
  [
    'journal.append',
    [
      entry,
      {
        ...entry,
        table: 'memories',
        operation: 'import',
        records: [{ memoryId: 'm1', fileName: 'жаңалық.tmx', units: 12_000 }],
      },
    ],
  ],
  ['log.problem', { name: 'BrokenInvariant', place: 'at a (app://workbench/a.js:1:2)' }],
  ['log.problem', { name: 'Error', place: '' }],
  ['app.facts', undefined],
  ['app.setLanguage', { language: 'kk' }],
  ['app.setTheme', { theme: 'system' }],
  ['app.readyToQuit', undefined],
];

const bad: readonly (readonly [CallName, unknown])[] = [
  ['files.choose', { purpose: 'anything' }],
  ['files.chooseFolder', { folder: '/etc' }],
  ['files.read', { token: '' }],
  ['files.read', '/etc/passwd'],
  ['files.readPart', { token: 'a1', start: -1, length: 1 }],
  ['files.readPart', { token: 'a1', start: 0, length: longestPart + 1 }],
  ['files.save', { suggestedName: 'a.txt', bytes: [1, 2] }],
  ['files.beginSave', { suggestedName: '' }],
  ['files.writePart', { token: 'a1', bytes: 'text' }],
  ['files.writePart', { token: 'a1', bytes: new Uint8Array(longestPart + 1) }],
  ['files.endSave', {}],
  ['files.cancelSave', { token: '' }],
  ['journal.append', [{ ...entry, sequence: 1.5 }]],
  ['journal.append', [{ ...entry, operation: 'drop' }]],
  ['journal.append', [{ ...entry, operation: 'import', records: ['m1'] }]],
  ['journal.append', [{ ...entry, operation: 'import', records: [{ memoryId: 'm1', units: 1 }] }]],
  [
    'journal.append',
    [
      entry,
      {
        ...entry,
        operation: 'import',
        records: [{ memoryId: 'm1', fileName: 'a.tmx', units: -1 }],
      },
    ],
  ],
  ['journal.append', entry],
  ['journal.append', null],
  ['log.problem', { name: '', place: '' }],
  ['log.problem', { name: 'Назарбаев прибыл в Брюссель', place: '' }],
  ['log.problem', { name: 'Error\nat', place: '' }],
  ['log.problem', { name: 'Error', place: 'a'.repeat(4001) }],
  ['log.problem', { name: 'Error' }],
  ['app.facts', {}],
  ['app.setLanguage', { language: 'de' }],
  ['app.setTheme', { theme: 'constructor' }],
];

describe('a request', () => {
  it.each(good)('of %s that keeps the contract passes', (name, request) => {
    expect(requestChecks[name](request)).toBe(true);
  });

  it.each(bad)('of %s that breaks it does not', (name, request) => {
    expect(requestChecks[name](request)).toBe(false);
  });

  it('of any shape is judged without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...callNames), fc.anything(), (name, request) => {
        expect(typeof requestChecks[name](request)).toBe('boolean');
      }),
    );
  });
});
