import { spawn, spawnSync } from 'node:child_process';
import { preparedElectron } from './electron-runtime.ts';
import { electronSwitches } from './electron-switches.ts';
import { hasNoDisplay, prepareSystem } from './system-packages.ts';

// `npm start`: an Electron to run, what it needs of the system, the build, the window.
process.exitCode = await start();

async function start(): Promise<number> {
  const electron = await preparedElectron();
  if (!electron.ok) return stop(electron.problem);
  const system = prepareSystem('window', electron.value.executable, true);
  if (!system.ok) return stop(system.problem);
  console.log('Building …');
  const build = spawnSync('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) return stop('The build failed.');
  return launch(electron.value.executable);
}

function launch(electron: string): Promise<number> {
  const args = [...electronSwitches(), '.', ...process.argv.slice(2)];
  const isHidden = hasNoDisplay();
  console.log(
    isHidden ? 'Ushtil is running on a virtual display (no screen here).' : 'Ushtil is running.',
  );
  console.log('Press Ctrl+C here, or close its window, to end it.');
  const [command, all] = isHidden
    ? ['xvfb-run', ['--auto-servernum', '--server-args=-screen 0 1440x900x24', electron, ...args]]
    : [electron, args];
  return new Promise((resolve) => {
    const program = spawn(command, all, { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => program.kill(signal));
    }
    program.on('error', (error) => {
      resolve(stop(`Electron did not start: ${error.message}`));
    });
    program.on('exit', (status) => {
      resolve(status ?? 1);
    });
  });
}

function stop(reason: string): number {
  console.error(reason);
  return 1;
}
