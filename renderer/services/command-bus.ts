import type { CommandId } from '../../shared/desktop/commands.ts';

/** Where keys and menus meet whoever carries a command out at the moment. */
export interface CommandBus {
  /** False where nobody carries it out now. */
  run(id: CommandId): boolean;
  /** The latest handler wins until its end is called. */
  on(id: CommandId, handler: () => void): () => void;
}

export function createCommandBus(): CommandBus {
  const handlers = new Map<CommandId, (() => void)[]>();
  return {
    run: (id) => {
      const handler = handlers.get(id)?.at(-1);
      handler?.();
      return handler !== undefined;
    },
    on: (id, handler) => {
      handlers.set(id, [...(handlers.get(id) ?? []), handler]);
      return () => {
        handlers.set(
          id,
          (handlers.get(id) ?? []).filter((other) => other !== handler),
        );
      };
    },
  };
}
