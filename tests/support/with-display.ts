import { hasNoDisplay } from '../../electron/runtime/system-packages.ts';
import { exitStatus } from './stages.ts';

/** Runs a program that opens windows: on a virtual display where this machine has none. */
export function exitStatusWithDisplay(command: string, args: readonly string[]): Promise<number> {
  if (!hasNoDisplay()) return exitStatus(command, args);
  const display = ['--auto-servernum', '--server-args=-screen 0 1920x1200x24'];
  return exitStatus('xvfb-run', [...display, command, ...args], { USHTIL_VIRTUAL_DISPLAY: '1' });
}
