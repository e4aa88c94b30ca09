import { useEffect } from 'react';
import { useServices } from '../services/services.ts';

/** Before the app quits, everything typed is stored. */
export function useQuitting(): void {
  const services = useServices();
  useEffect(() => {
    const flush = (): void => void services.drafts.flush();
    window.addEventListener('pagehide', flush);
    const stop = services.desktop['on:app.quitting'](() => {
      void services.drafts.flush().then(() => services.desktop['app.readyToQuit']());
    });
    return () => {
      window.removeEventListener('pagehide', flush);
      stop();
    };
  }, [services]);
}
