import type { Observable } from '../storage/storage.ts';
import { useEffect, useState } from 'react';

/** The latest answer of a live query; undefined until the first one. `watch` must be stable. */
export function useLive<Value>(watch: (() => Observable<Value>) | undefined): Value | undefined {
  const [answer, setAnswer] = useState<{ watch: unknown; value: Value }>();
  useEffect(() => {
    if (watch === undefined) return undefined;
    const subscription = watch().subscribe((value) => {
      setAnswer({ watch, value });
    });
    return () => {
      subscription.unsubscribe();
    };
  }, [watch]);
  return answer !== undefined && answer.watch === watch ? answer.value : undefined;
}
