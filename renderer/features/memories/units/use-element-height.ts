import { useEffect, useEffectEvent, useRef } from 'react';
import type { RefObject } from 'react';

/** Tells the height of an element, in whole pixels, whenever it changes. */
export function useElementHeight(
  onHeight: (height: number) => void,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent(onHeight);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      tell(Math.ceil(current.getBoundingClientRect().height));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return element;
}
