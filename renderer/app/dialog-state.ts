import type { ImportSource } from '../services/exchange/import-source.ts';
import type { FileToRead } from '../features/stories/actions/candidate.ts';

/** The dialog on screen; there is one at most. */
export type DialogState =
  | {
      readonly kind: 'import';
      readonly files: readonly FileToRead[];
      readonly toOpenStory: boolean;
    }
  | { readonly kind: 'memoryImport'; readonly files: readonly ImportSource[] }
  | { readonly kind: 'paste' | 'export' | 'settings' | 'shortcuts' | 'archive' }
  | { readonly kind: 'delete' | 'rename'; readonly storyId: string; readonly slug: string };
