import { prepareForTests } from './prepare.ts';
import { exitStatusWithDisplay } from './with-display.ts';

// `npm run desktop`: the journeys in Electron, on what `npm run build` left.
process.exitCode = (await prepareForTests())
  ? await exitStatusWithDisplay('playwright', [
      'test',
      '--config=playwright.desktop.config.ts',
      ...process.argv.slice(2),
    ])
  : 1;
