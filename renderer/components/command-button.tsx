import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../shared/desktop/commands.ts';
import type { Command, CommandId } from '../../shared/desktop/commands.ts';
import { IconButton } from './icon-button.tsx';
import { isMac, shortcutText } from './shortcut-text.ts';

interface CommandButtonProps {
  readonly id: CommandId;
  readonly icon: LucideIcon;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onRun: (id: CommandId) => void;
}

/** A command as a button: its name and its keys are those of the menu. */
export function CommandButton({ id, icon, onRun, ...state }: CommandButtonProps): ReactElement {
  const { t } = useTranslation('commands');
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  const keys =
    command?.shortcut === undefined ? {} : { keys: shortcutText(command.shortcut, isMac) };
  return (
    <IconButton
      icon={icon}
      label={t(id)}
      {...keys}
      {...state}
      onClick={() => {
        onRun(id);
      }}
    />
  );
}
