import { workbenchAddress } from '../window/workbench-url.ts';

/** What is looked at of the frame that sent a call. */
export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** True for the top frame of our own page and for nothing else. */
export function isTrustedSender(frame: SenderFrame | null | undefined): boolean {
  if (frame === null || frame === undefined || frame.parent !== null) return false;
  return workbenchAddress(frame.url) !== undefined;
}
