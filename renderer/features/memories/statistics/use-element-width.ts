import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface MeasuredElement {
  readonly element: RefObject<HTMLDivElement | null>;
  /** In whole pixels; 0 until it is measured. */
  readonly width: number;
}

/** The width that an element has now. */
export function useElementWidth(): MeasuredElement {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(Math.floor(current.clientWidth));
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { element, width };
}
