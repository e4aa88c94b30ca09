import { useState } from 'react';
import type { ReactElement } from 'react';
import { StoryList } from '../features/stories/story-list.tsx';
import { Welcome } from '../features/stories/welcome.tsx';
import type { Preferences } from '../features/settings/preferences.ts';
import { MemoriesView } from '../features/memories/memories-view.tsx';
import { useServices } from '../services/services.ts';
import { useLive } from '../services/use-live.ts';
import { AppDialogs } from './app-dialogs.tsx';
import './app.css';
import { Notices } from './notices.tsx';
import { StatusBar } from './status-bar.tsx';
import { StoryWorkspace } from './story-workspace.tsx';
import { Toolbar } from './toolbar.tsx';
import { useAppCommands } from './use-app-commands.ts';
import { useFileDrop } from './use-file-drop.ts';
import { useHeldTyping } from './use-held-typing.ts';
import { useOpenStory } from './use-open-story.ts';
import { usePairingView } from './use-pairing-view.ts';
import { usePreferences } from './use-preferences.ts';
import { useQuitting } from './use-quitting.ts';
import { useReadyMark } from './use-ready-mark.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { useWindowTitle } from './use-window-title.ts';
import { useView } from './use-view.ts';
import { useWordSearch } from './use-word-search.ts';
import { WordSearchDock } from './word-search-dock.tsx';
import type { DialogState } from './dialog-state.ts';

interface AppProps {
  readonly preferences: Preferences;
  readonly lastStoryId: string | undefined;
}

/** The window: stories at the left, the open one in the middle, its matches at the right. */
export function App(props: AppProps): ReactElement {
  const services = useServices();
  const stories = useLive(services.storage.watchStories);
  const preferences = usePreferences(props.preferences);
  const view = useView();
  const opened = useOpenStory(props.lastStoryId, view.showStory);
  const [dialog, setDialog] = useState<DialogState>();
  const [panels, setPanels] = useState({ stories: true, matches: true });
  const isDropping = useFileDrop({
    onFiles: (files) => {
      setDialog({ kind: 'import', files, toOpenStory: false });
    },
    onMemories: (files) => {
      view.showMemories('list');
      setDialog({ kind: 'memoryImport', files });
    },
  });
  const sample = useAppCommands({ opened, setDialog, setPanels, view });
  const search = useWordSearch(view);
  const pairing = usePairingView(opened, view);
  useShortcuts();
  useHeldTyping();
  useWindowTitle(opened.open?.story.slug);
  useQuitting();
  useReadyMark();

  const story = view.memoryTab === undefined ? opened.open : undefined;
  return (
    <div className={isDropping ? 'app app-dropping' : 'app'}>
      <Toolbar
        open={story}
        hasFocus={story !== undefined && opened.focus !== undefined}
        panels={panels}
        isPairing={pairing.isOn}
        hasMemories={view.memoryTab !== undefined}
      />
      <main className="app-middle">
        {view.memoryTab === undefined ? null : (
          <MemoriesView
            key={view.unit?.id ?? ''}
            tab={view.memoryTab}
            unit={view.unit}
            onTab={view.showMemories}
            onImport={() => services.commands.run('memory.import')}
            onClose={view.showStory}
          />
        )}
        {panels.stories && view.memoryTab === undefined ? (
          <StoryList
            stories={stories}
            openId={opened.id}
            onOpen={opened.show}
            onRename={({ id, slug }) => {
              setDialog({ kind: 'rename', storyId: id, slug });
            }}
            onDelete={({ id, slug }) => {
              setDialog({ kind: 'delete', storyId: id, slug });
            }}
          />
        ) : null}
        {view.memoryTab === undefined && opened.open === undefined ? (
          <WordSearchDock search={search} open={undefined} focus={undefined}>
            <Welcome
              hasStories={(stories?.length ?? 0) > 0}
              isBusy={sample.isBusy}
              onOpen={() => services.commands.run('story.open')}
              onSample={sample.add}
              onArchive={() => services.commands.run('story.archive')}
            />
          </WordSearchDock>
        ) : null}
        {story === undefined ? null : (
          <StoryWorkspace
            key={story.story.id}
            open={story}
            search={search}
            pairing={pairing}
            focus={opened.focus}
            showMatches={panels.matches}
            onFocus={opened.setFocus}
          />
        )}
      </main>
      <StatusBar open={opened.open} onMemories={() => services.commands.run('memory.show')} />
      <AppDialogs
        dialog={dialog}
        opened={opened}
        preferences={preferences}
        onClose={() => {
          setDialog(undefined);
        }}
        onImport={(file) => {
          setDialog({ kind: 'import', files: [file], toOpenStory: false });
        }}
      />
      <Notices />
    </div>
  );
}
