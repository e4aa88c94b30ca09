import { useEffect } from 'react';
import { useServices } from '../services/services.ts';
import type { Services } from '../services/services.ts';

/** Before the app quits, everything typed is stored. */
export function useQuitting(): void {
  const services = useServices();
  useEffect(() => {
    const flush = (): void => void services.drafts.flush();
    window.addEventListener('pagehide', flush);
    const stop = services.desktop['on:app.quitting'](() => {
      void finishWork(services).then(() => services.desktop['app.readyToQuit']());
    });
    return () => {
      window.removeEventListener('pagehide', flush);
      stop();
    };
  }, [services]);
}

/** What is typed, and what is being confirmed or corrected at this moment. */
async function finishWork({ drafts, turns }: Services): Promise<void> {
  await drafts.flush();
  await turns.take(() => Promise.resolve());
}
