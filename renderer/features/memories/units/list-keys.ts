/** What a key asks of the list of units. */
export type ListKey =
  | { readonly kind: 'go'; readonly to: number; readonly extends: boolean }
  | { readonly kind: 'open' | 'toggle' | 'all' | 'none' | 'delete' };

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Undefined for keys that mean nothing here. `active` is counted from 0; a list that is empty is gone nowhere in. */
export function listKey(
  event: PressedKey,
  active: number,
  count: number,
  perWindow: number,
): ListKey | undefined {
  const mod = event.ctrlKey || event.metaKey;
  if (event.altKey || count === 0) return undefined;
  if (mod && !event.shiftKey && event.key.toLowerCase() === 'a') return { kind: 'all' };
  const to = destination(event.key, active, count, perWindow);
  if (to !== undefined && (!mod || event.key === 'Home' || event.key === 'End')) {
    return { kind: 'go', to, extends: event.shiftKey };
  }
  if (mod || event.shiftKey) return undefined;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      return { kind: 'open' };
    case ' ':
      return { kind: 'toggle' };
    case 'Delete':
      return { kind: 'delete' };
    case 'Escape':
      return { kind: 'none' };
    default:
      return undefined;
  }
}

function destination(
  key: string,
  active: number,
  count: number,
  perWindow: number,
): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + perWindow,
    PageUp: active - perWindow,
    Home: 0,
    End: count - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
