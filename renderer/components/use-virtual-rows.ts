import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { rowGeometry } from './row-geometry.ts';
import type { RowGeometry } from './row-geometry.ts';

/** Rows drawn beyond each edge of the window, so that a turn of the wheel finds them ready. */
const rowsBeyond = 4;

export interface VirtualRows {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly geometry: RowGeometry;
  /** The rows to draw: from `first` up to, not including, `end`. */
  readonly first: number;
  readonly end: number;
  /** Where to draw a row, in pixels from the upper edge of the window. */
  readonly offsetOf: (row: number) => number;
  /** Rows that the window holds whole. */
  readonly perWindow: number;
  readonly scrollTo: (row: number) => void;
}

interface VirtualRowsOptions {
  readonly count: number;
  readonly rowHeight: number;
  /** Of what stays at the upper edge, above the rows. */
  readonly headHeight: number;
  readonly open: { readonly row: number; readonly height: number } | undefined;
}

/** Draws the few rows of a long list that can be seen. */
export function useVirtualRows(options: VirtualRowsOptions): VirtualRows {
  const { count, rowHeight, headHeight, open } = options;
  const scroller = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [windowHeight, setWindowHeight] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWindowHeight(Math.max(element.clientHeight - headHeight, 0));
    });
    const onScroll = (): void => {
      setScrollTop(element.scrollTop);
    };
    observer.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [headHeight]);
  const openRow = open?.row;
  const openHeight = open?.height;
  const geometry = useMemo(
    () =>
      rowGeometry({
        count,
        rowHeight,
        windowHeight,
        open:
          openRow === undefined || openHeight === undefined
            ? undefined
            : { row: openRow, height: openHeight },
      }),
    [count, rowHeight, windowHeight, openRow, openHeight],
  );
  const place = geometry.placeAt(scrollTop);
  const scrollTo = useCallback(
    (row: number) => {
      const element = scroller.current;
      if (element === null) return;
      const at = geometry.placeAt(element.scrollTop);
      const [top, bottom] = [geometry.topOf(row), geometry.topOf(row + 1)];
      // What is higher than the window is shown from its beginning.
      if (top < at || bottom - top > windowHeight) element.scrollTop = geometry.scrollTopFor(top);
      else if (bottom > at + windowHeight) {
        element.scrollTop = geometry.scrollTopFor(bottom - windowHeight);
      }
    },
    [geometry, windowHeight],
  );
  return {
    scroller,
    geometry,
    first: Math.max(geometry.rowAt(place) - rowsBeyond, 0),
    end: Math.min(geometry.rowAt(place + windowHeight) + 1 + rowsBeyond, count),
    offsetOf: (row) => geometry.topOf(row) - place,
    perWindow: Math.max(Math.floor(windowHeight / rowHeight) - 1, 1),
    scrollTo,
  };
}
