import { preparedElectron } from '../../electron/runtime/electron-runtime.ts';
import { prepareSystem } from '../../electron/runtime/system-packages.ts';
import { chromiumAtHand } from './chromium.ts';

/** Fetches or installs what the tests need and this machine lacks; false, and said why, where it cannot. */
export async function prepareForTests(): Promise<boolean> {
  const electron = await preparedElectron();
  if (!electron.ok) {
    console.error(electron.problem);
    return false;
  }
  const system = prepareSystem('tests', electron.value.executable, chromiumAtHand() !== undefined);
  if (!system.ok) console.error(system.problem);
  return system.ok;
}
