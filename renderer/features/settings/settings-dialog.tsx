import { useId } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { interfaceLanguages, themes } from './preferences.ts';
import type { Preferences } from './preferences.ts';
import './settings.css';

interface SettingsDialogProps {
  readonly preferences: Preferences;
  readonly onChange: (preferences: Preferences) => void;
  readonly onClose: () => void;
}

/** Language, light and dark, and the name under which units are kept. Each change is at work at once. */
export function SettingsDialog(props: SettingsDialogProps): ReactElement {
  const { preferences, onChange, onClose } = props;
  const { t } = useTranslation('settings');
  const authorId = useId();
  return (
    <Dialog
      title={t('title')}
      onClose={onClose}
      onSubmit={onClose}
      footer={
        <Button look="primary" type="submit">
          {t('done')}
        </Button>
      }
    >
      <div className="settings">
        <Choice
          label={t('language')}
          value={preferences.language}
          options={interfaceLanguages.map((value) => ({
            value,
            label: t(`languageNames.${value}`),
          }))}
          onChange={(language) => {
            onChange({ ...preferences, language });
          }}
        />
        <Choice
          label={t('theme')}
          value={preferences.theme}
          options={themes.map((value) => ({ value, label: t(`themes.${value}`) }))}
          onChange={(theme) => {
            onChange({ ...preferences, theme });
          }}
        />
        <div className="choice">
          <label htmlFor={authorId}>{t('author')}</label>
          <input
            id={authorId}
            value={preferences.author}
            onChange={(event) => {
              onChange({ ...preferences, author: event.target.value });
            }}
          />
        </div>
        <p className="settings-hint">{t('authorHint')}</p>
      </div>
    </Dialog>
  );
}
