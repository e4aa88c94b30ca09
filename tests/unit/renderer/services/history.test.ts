import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../../renderer/services/history.ts';
import type { Step } from '../../../../renderer/services/history.ts';

function aStep(name: string, over: Partial<Step> = {}): Step {
  return {
    storyId: 'talks',
    forward: { delete: { rows: [`${name} done`] } },
    backward: { delete: { rows: [`${name} undone`] } },
    focus: { rowId: 'met', language: 'kk' },
    time: 0,
    ...over,
  };
}

describe('the history of a story', () => {
  it('gives steps back in reverse, and forward again', () => {
    const history = createHistory();
    history.record(aStep('first'));
    history.record(aStep('second'));
    expect(history.takeUndo('talks')).toEqual(aStep('second'));
    expect(history.takeUndo('talks')).toEqual(aStep('first'));
    expect(history.takeUndo('talks')).toBeUndefined();
    expect(history.takeRedo('talks')).toEqual(aStep('first'));
  });

  it('joins typing without a pause into one step', () => {
    const history = createHistory();
    history.record(aStep('О', { typing: true, time: 0 }));
    history.record(aStep('Ол', { typing: true, time: 400 }));
    history.record(aStep('Олар', { typing: true, time: 5_000 }));
    expect(history.takeUndo('talks')?.backward).toEqual(aStep('Олар').backward);
    const joined = history.takeUndo('talks');
    expect(joined?.forward).toEqual(aStep('Ол').forward);
    expect(joined?.backward).toEqual(aStep('О').backward);
  });

  it('forgets what was undone once something new is done, and keeps stories apart', () => {
    const history = createHistory();
    history.record(aStep('first'));
    history.takeUndo('talks');
    history.record(aStep('second'));
    expect(history.takeRedo('talks')).toBeUndefined();
    expect(history.takeUndo('other')).toBeUndefined();
  });
});
