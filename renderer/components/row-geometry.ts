/**
 * Where the rows of a long list are, in pixels. All are equally high save one, which may be open. Chromium draws nothing
 * beyond 33,554,431 px: where the rows together are higher than the scroll bar can be, its way stands for theirs.
 */
export interface RowGeometry {
  /** The height that the scroll bar is made for. */
  readonly scrollHeight: number;
  /** The place of a row's upper edge, from the top of the first row. */
  readonly topOf: (row: number) => number;
  /** The row at a place, held within the list; 0 where the list is empty. */
  readonly rowAt: (place: number) => number;
  /** The place at the window's upper edge when the bar stands at `scrollTop`. */
  readonly placeAt: (scrollTop: number) => number;
  /** Where the bar must stand so that this place is at the window's upper edge, or as near as can be. */
  readonly scrollTopFor: (place: number) => number;
}

export interface RowSizes {
  readonly count: number;
  readonly rowHeight: number;
  /** Of the part of the list that can be seen. */
  readonly windowHeight: number;
  readonly open?: { readonly row: number; readonly height: number } | undefined;
}

export const tallestScroll = 30_000_000;

export function rowGeometry(sizes: RowSizes): RowGeometry {
  const { count, rowHeight, windowHeight, open } = sizes;
  const extra = open === undefined || open.row >= count ? 0 : open.height - rowHeight;
  const height = count * rowHeight + extra;
  const scrollHeight = Math.min(height, tallestScroll);
  const way = Math.max(height - windowHeight, 0);
  const barWay = Math.max(scrollHeight - windowHeight, 0);
  const ratio = barWay === 0 ? 1 : way / barWay;
  const inList = (row: number): number => Math.min(Math.max(row, 0), Math.max(count - 1, 0));
  return {
    scrollHeight,
    topOf: (row) => row * rowHeight + (open !== undefined && row > open.row ? extra : 0),
    rowAt: (place) => {
      if (open === undefined || extra === 0) return inList(Math.floor(place / rowHeight));
      const openTop = open.row * rowHeight;
      if (place < openTop) return inList(Math.floor(place / rowHeight));
      if (place < openTop + open.height) return inList(open.row);
      return inList(Math.floor((place - extra) / rowHeight));
    },
    placeAt: (scrollTop) => Math.min(Math.max(scrollTop, 0), barWay) * ratio,
    scrollTopFor: (place) => Math.min(Math.max(place, 0), way) / ratio,
  };
}
