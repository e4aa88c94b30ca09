import {
  Columns3,
  Download,
  FolderOpen,
  PanelLeft,
  PanelRight,
  Redo2,
  Settings,
  Undo2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../shared/desktop/commands.ts';
import type { CommandId, Command } from '../../shared/desktop/commands.ts';
import { IconButton } from '../components/icon-button.tsx';
import { isMac, shortcutText } from '../components/shortcut-text.ts';
import { PairingTools } from '../features/pairing/pairing-tools.tsx';
import { useServices } from '../services/services.ts';
import type { StoryWithRows } from '../storage/storage.ts';
import type { Panels } from './use-app-commands.ts';

interface ToolbarProps {
  readonly open: StoryWithRows | undefined;
  readonly hasFocus: boolean;
  readonly panels: Panels;
}

/** The commands one reaches for with the mouse; everything else is in the menu and on the keyboard. */
export function Toolbar({ open, hasFocus, panels }: ToolbarProps): ReactElement {
  const { t } = useTranslation();
  const hidden = open?.story.hidden ?? [];
  return (
    <header className="toolbar">
      <div className="tool-group">
        <CommandButton id="view.stories" icon={PanelLeft} pressed={panels.stories} />
        <CommandButton id="story.open" icon={FolderOpen} />
        <CommandButton id="story.export" icon={Download} disabled={open === undefined} />
      </div>
      <div className="tool-group">
        <CommandButton id="edit.undo" icon={Undo2} disabled={open === undefined} />
        <CommandButton id="edit.redo" icon={Redo2} disabled={open === undefined} />
      </div>
      <PairingTools disabled={!hasFocus} />
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
        <CommandButton id="app.settings" icon={Settings} />
        <CommandButton id="view.matches" icon={PanelRight} pressed={panels.matches} />
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
      className="column-switch"
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

interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
}

function CommandButton({ id, icon, disabled, pressed }: CommandButtonProps): ReactElement {
  const { t } = useTranslation('commands');
  const services = useServices();
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  return (
    <IconButton
      icon={icon}
      label={t(id)}
      {...(command?.shortcut === undefined ? {} : { keys: shortcutText(command.shortcut, isMac) })}
      {...(disabled === undefined ? {} : { disabled })}
      {...(pressed === undefined ? {} : { pressed })}
      onClick={() => {
        services.commands.run(id);
      }}
    />
  );
}
