import { useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { FileToRead } from '../features/stories/actions/candidate.ts';
import { addSampleStories } from '../features/stories/actions/sample.ts';
import { useCommand } from '../services/use-command.ts';
import { attempt } from '../services/attempt.ts';
import { useServices } from '../services/services.ts';
import type { Services } from '../services/services.ts';
import { chooseMemoryFiles } from '../features/memories/actions/exchange-files.ts';
import type { DialogState } from './dialog-state.ts';
import type { OpenStory } from './use-open-story.ts';
import type { View } from './use-view.ts';

export interface Panels {
  readonly stories: boolean;
  readonly matches: boolean;
}

interface AppCommandsOptions {
  readonly opened: OpenStory;
  readonly setDialog: (dialog: DialogState) => void;
  readonly setPanels: Dispatch<SetStateAction<Panels>>;
  readonly view: View;
}

export interface SampleAdder {
  readonly isBusy: boolean;
  readonly add: () => void;
}

/** The commands of the window itself: files, dialogs, panels. */
export function useAppCommands(options: AppCommandsOptions): SampleAdder {
  const { opened, setDialog, setPanels, view } = options;
  const services = useServices();
  const [isBusy, setBusy] = useState(false);
  const story = opened.open?.story;
  const isOpen = story !== undefined;
  const openFiles = async (toOpenStory: boolean): Promise<void> => {
    const files = await chooseStoryFiles(services);
    if (files.length > 0) setDialog({ kind: 'import', files, toOpenStory });
  };
  const add = (): void => {
    if (isBusy) return;
    setBusy(true);
    void attempt(() => addSampleStories(services)).then((added) => {
      setBusy(false);
      if (added.ok) opened.show(added.value);
      else services.notice.set({ kind: 'problem', problem: added.problem });
    });
  };
  const show = (kind: 'paste' | 'export' | 'settings' | 'shortcuts' | 'archive') => () => {
    setDialog({ kind });
  };

  useCommand('story.open', () => void openFiles(false));
  useCommand('story.addVersion', isOpen ? () => void openFiles(true) : undefined);
  useCommand('story.paste', show('paste'));
  useCommand('story.sample', add);
  useCommand('story.archive', show('archive'));
  useCommand('story.export', isOpen ? show('export') : undefined);
  useCommand(
    'story.delete',
    story === undefined
      ? undefined
      : () => {
          setDialog({ kind: 'delete', storyId: story.id, slug: story.slug });
        },
  );
  useCommand(
    'story.rename',
    story === undefined
      ? undefined
      : () => {
          setDialog({ kind: 'rename', storyId: story.id, slug: story.slug });
        },
  );
  // With no story open, what was done last is a deletion, and its notice knows the way back.
  useCommand('edit.undo', isOpen ? undefined : services.notice.takeBackLast);
  const importMemories = async (): Promise<void> => {
    const files = await chooseMemoryFiles(services);
    if (files.length === 0) return;
    view.showMemories('list');
    setDialog({ kind: 'memoryImport', files });
  };
  useCommand('memory.import', () => void importMemories());
  useCommand('memory.export', () => {
    view.showMemories('list');
  });
  useCommand('memory.show', () => {
    if (view.memoryTab === undefined) view.showMemories('list');
    else view.showStory();
  });
  useCommand('memory.browse', () => {
    view.showMemories('units');
  });
  useCommand('app.settings', show('settings'));
  useCommand('view.shortcuts', show('shortcuts'));
  useCommand('view.stories', () => {
    setPanels((panels) => ({ ...panels, stories: !panels.stories }));
  });
  useCommand('view.matches', () => {
    setPanels((panels) => ({ ...panels, matches: !panels.matches }));
  });
  return { isBusy, add };
}

async function chooseStoryFiles({ desktop }: Services): Promise<readonly FileToRead[]> {
  const chosen = await desktop['files.choose']({ purpose: 'story' });
  return chosen.map(({ token, name, size }) => ({
    name,
    size,
    read: () => desktop['files.read']({ token }),
  }));
}
