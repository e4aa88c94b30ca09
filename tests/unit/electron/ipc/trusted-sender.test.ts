import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../electron/ipc/trusted-sender.ts';

describe('a sender is trusted', () => {
  it('when it is the top frame of our own page', () => {
    expect(isTrustedSender({ url: 'app://workbench/', parent: null })).toBe(true);
    expect(isTrustedSender({ url: 'app://workbench/index.html#grid', parent: null })).toBe(true);
  });

  it.each([
    'https://evil.invalid/',
    'app://workbench.evil.invalid/',
    'app://workbench:80@evil.invalid/',
    'https://workbench/',
    'file:///app://workbench/',
    'about:blank',
    '',
  ])('never from %s', (url) => {
    expect(isTrustedSender({ url, parent: null })).toBe(false);
  });

  it('never when it is a frame within, or gone', () => {
    expect(isTrustedSender({ url: 'app://workbench/', parent: {} })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });
});
