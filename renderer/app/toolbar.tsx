import {
  Columns3,
  Database,
  Download,
  FolderOpen,
  PanelLeft,
  PanelRight,
  Redo2,
  Settings,
  TextSearch,
  Undo2,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../shared/desktop/commands.ts';
import { CommandButton } from '../components/command-button.tsx';
import { PairingTools } from '../features/pairing/pairing-tools.tsx';
import { useServices } from '../services/services.ts';
import type { StoryWithRows } from '../../shared/model/story-with-rows.ts';
import type { Panels } from './use-app-commands.ts';

interface ToolbarProps {
  readonly open: StoryWithRows | undefined;
  readonly hasFocus: boolean;
  readonly panels: Panels;
  readonly isPairing: boolean;
  /** True where the memories stand in the place of the story. */
  readonly hasMemories: boolean;
}

/** The commands one reaches for with the mouse; everything else is in the menu and on the keyboard. */
export function Toolbar(props: ToolbarProps): ReactElement {
  const { open, hasFocus, panels, isPairing, hasMemories } = props;
  const { t } = useTranslation();
  const { commands } = useServices();
  const run = (id: CommandId): void => void commands.run(id);
  const canUndo = open !== undefined || hasMemories;
  const hidden = open?.story.hidden ?? [];
  return (
    <header className="toolbar">
      <div className="tool-group">
        <CommandButton onRun={run} id="view.stories" icon={PanelLeft} pressed={panels.stories} />
        <CommandButton onRun={run} id="story.open" icon={FolderOpen} />
        <CommandButton
          onRun={run}
          id="story.export"
          icon={Download}
          disabled={open === undefined}
        />
      </div>
      <div className="tool-group">
        <CommandButton onRun={run} id="edit.undo" icon={Undo2} disabled={!canUndo} />
        <CommandButton onRun={run} id="edit.redo" icon={Redo2} disabled={!canUndo} />
      </div>
      <PairingTools open={open} disabled={!hasFocus} isPairing={isPairing} />
      <h1 className="toolbar-title">{open?.story.slug ?? t('name')}</h1>
      <div className="tool-group" role="group" aria-label={t('columns')}>
        {open?.story.languages.map((language, index) => (
          <ColumnSwitch
            key={language}
            language={language}
            id={columnCommands[index]}
            isShown={!hidden.includes(language)}
          />
        ))}
      </div>
      <div className="tool-group">
        <CommandButton onRun={run} id="memory.concordance" icon={TextSearch} />
        <CommandButton onRun={run} id="memory.show" icon={Database} pressed={hasMemories} />
        <CommandButton onRun={run} id="app.settings" icon={Settings} />
        <CommandButton onRun={run} id="view.matches" icon={PanelRight} pressed={panels.matches} />
      </div>
    </header>
  );
}

const columnCommands: readonly CommandId[] = ['view.column1', 'view.column2', 'view.column3'];

interface ColumnSwitchProps {
  readonly language: string;
  readonly id: CommandId | undefined;
  readonly isShown: boolean;
}

function ColumnSwitch({ language, id, isShown }: ColumnSwitchProps): ReactElement {
  const { t } = useTranslation('grid');
  const services = useServices();
  return (
    <button
      type="button"
      className="small-button"
      aria-pressed={isShown}
      title={t(`languages.${language}`)}
      onClick={() => {
        if (id !== undefined) services.commands.run(id);
      }}
    >
      <Columns3 size={14} aria-hidden /> {language.toUpperCase()}
    </button>
  );
}
