import { ArrowDownToLine, ArrowUpToLine, Merge, Split, Unlink } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../../shared/desktop/commands.ts';
import type { CommandId } from '../../../shared/desktop/commands.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { isMac, shortcutText } from '../../components/shortcut-text.ts';
import { useServices } from '../../services/services.ts';

const tools: readonly (readonly [CommandId, LucideIcon])[] = [
  ['row.merge', Merge],
  ['row.split', Split],
  ['row.moveUp', ArrowUpToLine],
  ['row.moveDown', ArrowDownToLine],
  ['row.unpair', Unlink],
];

/** The corrections of a pairing as buttons, for the cell in focus. */
export function PairingTools({ disabled }: { readonly disabled: boolean }): ReactElement {
  const { t } = useTranslation('commands');
  const services = useServices();
  return (
    <div className="tool-group" role="group" aria-label={t('grid:pairing')}>
      {tools.map(([id, icon]) => {
        const command = commands.find((candidate) => candidate.id === id);
        return (
          <IconButton
            key={id}
            icon={icon}
            label={t(id)}
            disabled={disabled}
            {...(command !== undefined && 'shortcut' in command
              ? { keys: shortcutText(command.shortcut, isMac) }
              : {})}
            onClick={() => {
              services.commands.run(id);
            }}
          />
        );
      })}
    </div>
  );
}
