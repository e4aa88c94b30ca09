import type { FileToRead } from '../features/stories/actions/candidate.ts';

/** The dialog on screen; there is one at most. */
export type DialogState =
  | {
      readonly kind: 'import';
      readonly files: readonly FileToRead[];
      readonly toOpenStory: boolean;
    }
  | { readonly kind: 'paste' | 'export' | 'memories' | 'settings' | 'shortcuts' }
  | { readonly kind: 'delete' | 'rename'; readonly storyId: string; readonly slug: string };
