import { nativeTheme } from 'electron';

/** What is seen before the first paint: the page's own background in `renderer/styles`, so that nothing flashes. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#15181c' : '#f7f6f3';
}
