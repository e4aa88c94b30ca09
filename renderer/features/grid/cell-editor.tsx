import { CircleCheck, CircleDashed } from 'lucide-react';
import { memo, useEffect, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageTag } from '../../../shared/model/language-tag.ts';
import type { CellState } from '../../../shared/model/story.ts';
import type { CellAddress } from '../../services/history.ts';
import { useServices } from '../../services/services.ts';
import { storeText } from './actions/cell-actions.ts';
import { cellId } from './cell-id.ts';

interface CellEditorProps {
  readonly storyId: string;
  readonly rowId: string;
  readonly rowNumber: number;
  readonly language: LanguageTag;
  readonly text: string;
  readonly state: CellState;
  readonly isFocused: boolean;
  readonly onFocus: (address: CellAddress) => void;
}

/** One cell: a text field that grows with its text. Typing is local; the store follows after a short pause. */
export const CellEditor = memo(function CellEditor(props: CellEditorProps): ReactElement {
  const { storyId, rowId, rowNumber, language, text, state, isFocused, onFocus } = props;
  const { t } = useTranslation('grid');
  const services = useServices();
  const { drafts } = services;
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get({ rowId, language }));
  useEffect(() => {
    drafts.settle({ rowId, language }, text);
  }, [drafts, rowId, language, text, draft]);

  const shown = draft ?? text;
  const shownState = draft === undefined || draft === text ? state : draftState(draft);
  return (
    <div role="cell" className={`cell cell-${shownState}${isFocused ? ' cell-focused' : ''}`}>
      <div className="cell-text" data-text={`${shown} `} lang={language}>
        <textarea
          id={cellId({ rowId, language })}
          lang={language}
          rows={1}
          value={shown}
          spellCheck={false}
          aria-label={t('cellLabel', {
            row: rowNumber,
            language: t(`languages.${language}`),
            state: t(`state.${shownState}`),
          })}
          onFocus={() => {
            onFocus({ rowId, language });
          }}
          onBlur={() => void drafts.flush()}
          onChange={(event) => {
            drafts.set({ rowId, language }, event.target.value, (address, typed) =>
              storeText(services, storyId, address, typed),
            );
          }}
        />
      </div>
      <StateMark state={shownState} />
    </div>
  );
});

function draftState(text: string): CellState {
  return text.trim() === '' ? 'empty' : 'draft';
}

function StateMark({ state }: { readonly state: CellState }): ReactElement | null {
  const { t } = useTranslation('grid');
  if (state === 'empty') return null;
  const Icon = state === 'confirmed' ? CircleCheck : CircleDashed;
  return (
    <span className={`state-mark state-${state}`} title={t(`state.${state}`)}>
      <Icon size={14} aria-hidden />
    </span>
  );
}
