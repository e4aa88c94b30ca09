import { nativeTheme } from 'electron';

/** What is seen before the first paint: `--ground` of `renderer/styles/tokens.css`, so that nothing flashes. */
export function backgroundColour(): string {
  return nativeTheme.shouldUseDarkColors ? '#14161b' : '#f4f5f7';
}
