import { ArrowDownToLine, ArrowUpToLine, Merge, Split, Unlink } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandId } from '../../../shared/desktop/commands.ts';
import { CommandButton } from '../../components/command-button.tsx';
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
  const { t } = useTranslation('grid');
  const { commands } = useServices();
  return (
    <div className="tool-group" role="group" aria-label={t('pairing')}>
      {tools.map(([id, icon]) => (
        <CommandButton
          key={id}
          id={id}
          icon={icon}
          disabled={disabled}
          onRun={(command) => void commands.run(command)}
        />
      ))}
    </div>
  );
}
