import { contextBridge, ipcRenderer } from 'electron';
import type { CallName, EventName } from '../shared/desktop/contract.ts';
import { callNames, eventNames } from '../shared/desktop/contract.ts';

// `window.desktop`, the contract's `Desktop`: a named function for each call and event, and nothing else.
contextBridge.exposeInMainWorld('desktop', {
  ...Object.fromEntries(callNames.map((name) => [name, callOf(name)])),
  ...Object.fromEntries(eventNames.map((name) => [`on:${name}`, subscriptionTo(name)])),
});

function callOf(name: CallName): (request: unknown) => Promise<unknown> {
  return (request) => ipcRenderer.invoke(name, request);
}

function subscriptionTo(name: EventName): (listener: (event: unknown) => void) => () => void {
  return (listener) => {
    function relay(_sender: unknown, event: unknown): void {
      listener(event);
    }
    ipcRenderer.on(name, relay);
    return () => {
      ipcRenderer.off(name, relay);
    };
  };
}
