import { Search, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { storyLanguages } from '../../../shared/model/language-tag.ts';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import { Choice } from '../../components/choice.tsx';
import { IconButton } from '../../components/icon-button.tsx';

const languages = ['any', ...storyLanguages] as const;
const fieldId = 'words-to-find';

/** Puts the cursor among the words that are searched for, all of them selected. */
export function goToWords(): void {
  const field = document.getElementById(fieldId);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

interface SearchBarProps {
  readonly text: string;
  readonly language: LanguageTag | undefined;
  /** How much was found, in words. */
  readonly total: string;
  readonly onText: (text: string) => void;
  readonly onLanguage: (language: LanguageTag | undefined) => void;
  /** From the field down into what was found. */
  readonly onDown: () => void;
  readonly onClose: () => void;
}

/** What is searched for and where, and how much there is of it. */
export function SearchBar(props: SearchBarProps): ReactElement {
  const { text, language, total, onText, onLanguage, onDown, onClose } = props;
  const { t } = useTranslation('concordance');
  return (
    <search className="concordance-bar">
      <h2 className="concordance-title">{t('title')}</h2>
      <div className="concordance-field">
        <Search size={14} aria-hidden />
        <input
          id={fieldId}
          type="text"
          value={text}
          aria-label={t('words')}
          placeholder={t('words')}
          spellCheck={false}
          onChange={(event) => {
            onText(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            // Enter is what fingers do after a search: it must not put anything into the text yet.
            if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
            event.preventDefault();
            onDown();
          }}
        />
      </div>
      <Choice
        label={t('language')}
        quiet
        value={languages.find((each) => each === language) ?? 'any'}
        options={languages.map((value) => ({
          value,
          label: value === 'any' ? t('anyLanguage') : t(`grid:languages.${value}`),
        }))}
        onChange={(chosen) => {
          onLanguage(chosen === 'any' ? undefined : chosen);
        }}
      />
      <span className="concordance-total" role="status">
        {total}
      </span>
      <IconButton icon={X} label={t('close')} keys="Esc" onClick={onClose} />
    </search>
  );
}
