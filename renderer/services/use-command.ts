import { useEffect, useRef } from 'react';
import type { CommandId } from '../../shared/desktop/commands.ts';
import { useServices } from './services.ts';

/** Carries a command out while the component is on screen; undefined leaves it to others. */
export function useCommand(id: CommandId, handler: (() => void) | undefined): void {
  const { commands } = useServices();
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  const isOn = handler !== undefined;
  useEffect(
    () => (isOn ? commands.on(id, () => latest.current?.()) : undefined),
    [commands, id, isOn],
  );
}
