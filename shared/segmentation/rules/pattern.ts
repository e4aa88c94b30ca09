/** What a regular expression asks for. Only whether it fits matters, so greed and groups that capture are the same. */
export type Pattern =
  | { readonly kind: 'one'; readonly fits: (sign: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly parts: readonly Pattern[] }
  | {
      readonly kind: 'repeat';
      readonly part: Pattern;
      readonly least: number;
      readonly most: number;
    }
  | { readonly kind: 'place'; readonly at: 'start' | 'end' | 'edge' | 'no-edge' }
  | {
      readonly kind: 'look';
      readonly part: Pattern;
      readonly isBehind: boolean;
      readonly isWanted: boolean;
    };
