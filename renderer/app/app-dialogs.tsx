import type { ReactElement } from 'react';
import { ArchiveDialog } from '../features/archive/archive-dialog.tsx';
import { ImportDialog as MemoryImportDialog } from '../features/memories/exchange/import-dialog.tsx';
import { SettingsDialog } from '../features/settings/settings-dialog.tsx';
import { ShortcutsDialog } from '../features/settings/shortcuts-dialog.tsx';
import type { FileToRead } from '../features/stories/actions/candidate.ts';
import { DeleteDialog } from '../features/stories/delete-dialog.tsx';
import { ExportDialog } from '../features/stories/export-dialog.tsx';
import { ImportDialog } from '../features/stories/import-dialog.tsx';
import { RenameDialog } from '../features/stories/rename-dialog.tsx';
import { PasteDialog } from '../features/stories/paste-dialog.tsx';
import type { DialogState } from './dialog-state.ts';
import type { OpenStory } from './use-open-story.ts';
import type { PreferencesInUse } from './use-preferences.ts';

interface AppDialogsProps {
  readonly dialog: DialogState | undefined;
  readonly opened: OpenStory;
  readonly preferences: PreferencesInUse;
  readonly onClose: () => void;
  readonly onImport: (file: FileToRead) => void;
}

/** The one dialog that is on screen, if any. */
export function AppDialogs(props: AppDialogsProps): ReactElement | null {
  const { dialog, opened, preferences, onClose, onImport } = props;
  const { open } = opened;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'import':
      return (
        <ImportDialog
          // Other files are another import: nothing of the last one may stay.
          key={dialog.files.map(({ name, size }) => `${name} ${size}`).join('/')}
          files={dialog.files}
          open={open}
          toOpenStory={dialog.toOpenStory}
          onDone={(storyId) => {
            onClose();
            if (storyId !== undefined) opened.show(storyId);
          }}
        />
      );
    case 'paste':
      return <PasteDialog onText={onImport} onClose={onClose} />;
    case 'export':
      return open === undefined ? null : (
        <ExportDialog open={open} language={opened.focus?.language} onClose={onClose} />
      );
    case 'archive':
      return (
        <ArchiveDialog
          onClose={onClose}
          onOpenStory={(storyId) => {
            onClose();
            opened.show(storyId);
          }}
        />
      );
    case 'memoryImport':
      return <MemoryImportDialog files={dialog.files} onClose={onClose} />;
    case 'settings':
      return (
        <SettingsDialog
          preferences={preferences.current}
          onChange={preferences.change}
          onClose={onClose}
        />
      );
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'rename':
      return <RenameDialog storyId={dialog.storyId} slug={dialog.slug} onClose={onClose} />;
    case 'delete':
      return (
        <DeleteDialog
          slug={dialog.slug}
          storyId={dialog.storyId}
          onDone={(deleted) => {
            onClose();
            if (deleted && opened.id === dialog.storyId) opened.close();
          }}
          onTakenBack={() => {
            opened.show(dialog.storyId);
          }}
        />
      );
  }
}
