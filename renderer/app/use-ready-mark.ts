import { useEffect } from 'react';

/** Says on the page that keys, drops and menus are listened to now: what measures the start waits for it. */
export function useReadyMark(): void {
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
}
