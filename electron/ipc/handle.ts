import { ipcMain } from 'electron';
import type { CallName, DesktopCalls } from '../../shared/desktop/contract.ts';
import { callNames } from '../../shared/desktop/contract.ts';
import { logProblem } from '../files/problem-log.ts';
import { requestChecks } from './request-checks.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** One handler for each call: the compiler refuses a missing or an extra one. */
export type Handlers = {
  readonly [Name in CallName]: (
    request: DesktopCalls[Name]['request'],
  ) => Promise<DesktopCalls[Name]['answer']> | DesktopCalls[Name]['answer'];
};

/** Opens every call of the contract to our own page. Anyone else is told `untrusted sender`. */
export function answerCalls(handlers: Handlers): void {
  for (const name of callNames) answer(name, handlers[name]);
}

function answer<Name extends CallName>(name: Name, handler: Handlers[Name]): void {
  ipcMain.handle(name, async (event, request: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error('untrusted sender');
    if (!requestChecks[name](request)) throw new Error(`${name}: not a request of the contract`);
    try {
      return await handler(request);
    } catch (error) {
      logProblem(`call ${name}`, error);
      throw new Error(`${name}: failed; the log says more`, { cause: error });
    }
  });
}
