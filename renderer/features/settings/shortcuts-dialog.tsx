import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../../shared/desktop/commands.ts';
import type { Command } from '../../../shared/desktop/commands.ts';
import { Dialog } from '../../components/dialog.tsx';
import { isMac, shortcutText } from '../../components/shortcut-text.ts';

const withKeys: readonly Command[] = commands;
const digitKeys = [
  { name: 'insertMatch', keys: `${shortcutText({ code: 'Digit1', mod: true }, isMac)}–9` },
  {
    name: 'insertOriginal',
    keys: `${shortcutText({ code: 'Digit1', mod: true, shift: true }, isMac)}–9`,
  },
  { name: 'repairPairing', keys: `${shortcutText({ code: 'Digit1', alt: true }, isMac)}–9` },
] as const;

/** Every key of the window, by menu. Keys are places on the keyboard: the same on every layout. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation('commands');
  const menus = [...new Set(withKeys.map(({ menu }) => menu))];
  return (
    <Dialog title={t('settings:shortcuts')} wide isReading onClose={onClose}>
      <p className="settings-hint">{t('settings:shortcutsHint')}</p>
      <div className="shortcuts">
        {menus.map((menu) => (
          <section key={menu}>
            <h3>{t(`menus:${menu}`)}</h3>
            <dl>
              {withKeys
                .filter((command) => command.menu === menu && command.shortcut !== undefined)
                .map(({ id, shortcut }) => (
                  <div key={id} className="shortcut">
                    <dt>{t(id)}</dt>
                    <dd>
                      <kbd>{shortcut === undefined ? '' : shortcutText(shortcut, isMac)}</kbd>
                    </dd>
                  </div>
                ))}
              {menu === 'cell'
                ? digitKeys.map(({ name, keys }) => (
                    <div key={name} className="shortcut">
                      <dt>{t(`settings:${name}`)}</dt>
                      <dd>
                        <kbd>{keys}</kbd>
                      </dd>
                    </div>
                  ))
                : null}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
