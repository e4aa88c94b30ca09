/**
 * Letters typed between a command and its end. Whoever presses Ctrl+Enter and types on means the next cell; the
 * letters wait for it instead of falling into the cell that is being left.
 */
export interface HeldTyping {
  /** True while a command is under way. */
  readonly isHolding: () => boolean;
  readonly hold: (letters: string) => void;
  /** Runs a command; afterwards what was typed meanwhile is given to `release`. */
  readonly during: <Answer>(command: () => Promise<Answer>) => Promise<Answer>;
  /** Who types the letters where the command has led to. */
  readonly onRelease: (release: (letters: string) => void) => () => void;
}

export function createHeldTyping(): HeldTyping {
  let running = 0;
  let held = '';
  let release: (letters: string) => void = () => undefined;
  const end = (): void => {
    running -= 1;
    if (running > 0 || held === '') return;
    const letters = held;
    held = '';
    release(letters);
  };
  return {
    isHolding: () => running > 0,
    hold: (letters) => {
      held += letters;
    },
    during: async (command) => {
      running += 1;
      try {
        return await command();
      } finally {
        // The cursor moves when the window shows what the command did.
        requestAnimationFrame(() => requestAnimationFrame(end));
      }
    },
    onRelease: (next) => {
      release = next;
      return () => {
        release = () => undefined;
      };
    },
  };
}
