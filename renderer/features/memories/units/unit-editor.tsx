import { useEffect, useId, useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewLevels } from '../../../../shared/model/translation-unit.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { handOf } from '../../../services/hand-of.ts';
import { useServices } from '../../../services/services.ts';
import { saveUnit } from '../actions/edit-units.ts';
import { draftOf, editedUnit, isWhole, languagesToEdit, withText } from './unit-draft.ts';
import { UnitFacts } from './unit-facts.tsx';
import { useElementHeight } from './use-element-height.ts';

interface UnitEditorProps {
  /** The element id of its row. */
  readonly rowId: string;
  readonly unit: TranslationUnit;
  readonly memoryName: string;
  readonly isReadOnly: boolean;
  readonly offset: number;
  readonly onHeight: (height: number) => void;
  readonly onClose: () => void;
}

/** A unit with all that it says, open for editing in its place in the list. */
export function UnitEditor(props: UnitEditorProps): ReactElement {
  const { rowId, unit, memoryName, isReadOnly, offset, onHeight, onClose } = props;
  const { t } = useTranslation('memories');
  const services = useServices();
  const element = useElementHeight(onHeight);
  const [draft, setDraft] = useState(() => draftOf(unit));
  const hintId = useId();
  const isSavable = isWhole(draft) && !isReadOnly;
  const save = async (): Promise<void> => {
    if (!isSavable) return;
    const saved = await saveUnit(services, unit, editedUnit(unit, draft, handOf(services)));
    if (saved) onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const mod = event.ctrlKey || event.metaKey;
    const isSave = mod && event.key === 'Enter';
    const isEscape = event.key === 'Escape';
    // Undo is the field's own as long as nothing is saved.
    const isUndo = mod && (event.code === 'KeyZ' || event.code === 'KeyY');
    if (isSave) void save();
    if (isEscape) onClose();
    if (isSave || isEscape) event.preventDefault();
    if (isSave || isEscape || isUndo) event.stopPropagation();
  };
  return (
    <div
      ref={element}
      role="row"
      id={rowId}
      className="unit-editor"
      style={{ transform: `translateY(${offset}px)` }}
      onKeyDown={onKeyDown}
    >
      <div role="gridcell" className="unit-fields">
        {languagesToEdit(unit).map((language, place) => (
          <UnitField
            key={language}
            language={language}
            text={draft.texts[language] ?? ''}
            isFirst={place === 0}
            isReadOnly={isReadOnly}
            hintId={hintId}
            onText={(text) => {
              setDraft(withText(draft, language, text));
            }}
          />
        ))}
      </div>
      <div role="gridcell" className="unit-side">
        <Choice
          label={t('list.review')}
          value={draft.review}
          options={reviewLevels.map((value) => ({ value, label: t(`reviews.${value}`) }))}
          onChange={(review) => {
            setDraft({ ...draft, review });
          }}
        />
        <UnitFacts unit={unit} memoryName={memoryName} />
        <p id={hintId} className="unit-hint">
          {isReadOnly ? t('list.readOnly') : isWhole(draft) ? '' : t('list.twoLanguages')}
        </p>
        <div className="unit-buttons">
          <Button onClick={onClose}>{t('app:cancel')}</Button>
          <Button look="primary" disabled={!isSavable} onClick={() => void save()}>
            {t('list.save')}
          </Button>
        </div>
      </div>
    </div>
  );
}

interface UnitFieldProps {
  readonly language: string;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isReadOnly: boolean;
  readonly hintId: string;
  readonly onText: (text: string) => void;
}

function UnitField(props: UnitFieldProps): ReactElement {
  const { language, text, isFirst, isReadOnly, hintId, onText } = props;
  const { t } = useTranslation('grid');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(0, 0);
  }, [isFirst]);
  return (
    <label className="unit-field">
      <span className="column-code">{language.toUpperCase()}</span>
      <div className="cell-text" data-text={`${text} `} lang={language}>
        <textarea
          ref={field}
          lang={language}
          rows={1}
          value={text}
          readOnly={isReadOnly}
          spellCheck={false}
          aria-label={t(`languages.${language}`, { defaultValue: language })}
          aria-describedby={hintId}
          onChange={(event) => {
            onText(event.target.value);
          }}
        />
      </div>
    </label>
  );
}
