import { memo } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameLanguage, storyLanguages } from '../../../../shared/model/language-tag.ts';
import type { LanguageTag } from '../../../../shared/model/language-tag.ts';
import type { TranslationUnit } from '../../../../shared/model/translation-unit.ts';
import { dayText } from '../../../components/date-text.ts';
import { ReviewMark } from './review-mark.tsx';

interface UnitRowProps {
  /** Undefined while it is read. */
  readonly unit: TranslationUnit | undefined;
  readonly memoryName: string;
  /** Place in the list, counted from 0. */
  readonly index: number;
  /** In pixels from the upper edge of the window. */
  readonly offset: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  /** True where it has nothing in common with the unit above. */
  readonly opensGroup: boolean;
  readonly onPress: (index: number, keys: PressKeys) => void;
  readonly onOpen: (index: number) => void;
  readonly onToggle: (index: number) => void;
}

export interface PressKeys {
  readonly shift: boolean;
  readonly mod: boolean;
}

/** A unit in a line: its texts beside one another, cut after two lines, and where it comes from. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps): ReactElement {
  const { unit, memoryName, index, offset, isActive, isChosen, opensGroup } = props;
  const { onPress, onOpen, onToggle } = props;
  const { t } = useTranslation('memories');
  const classes = [
    'unit-row',
    isActive ? 'unit-active' : '',
    isChosen ? 'unit-chosen' : '',
    opensGroup ? 'unit-opens-group' : '',
  ];
  return (
    <div
      role="row"
      id={unitRowId(index)}
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={classes.join(' ')}
      style={{ transform: `translateY(${offset}px)` }}
      onMouseDown={(event) => {
        if (event.button === 0) {
          onPress(index, { shift: event.shiftKey, mod: event.ctrlKey || event.metaKey });
        }
      }}
      onDoubleClick={() => {
        onOpen(index);
      }}
    >
      <span role="gridcell" className="unit-mark">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={t('list.choose', { number: index + 1 })}
          onMouseDown={(event) => {
            event.stopPropagation();
          }}
          onChange={() => {
            onToggle(index);
          }}
        />
        <span className="unit-number">{index + 1}</span>
      </span>
      {storyLanguages.map((language) => (
        <UnitText key={language} unit={unit} language={language} />
      ))}
      <span role="gridcell" className="unit-facts">
        {unit === undefined ? null : (
          <>
            <span className="unit-fact">
              <ReviewMark review={unit.review ?? 'confirmed'} />
              {dayText(unit.changedAt)}
            </span>
            <span className="unit-fact" title={[memoryName, unit.origin.name].join(' · ')}>
              {[memoryName, unit.origin.name].filter((part) => part !== '').join(' · ')}
            </span>
          </>
        )}
      </span>
    </div>
  );
});

/** The element id of a unit's row. */
export function unitRowId(index: number): string {
  return `unit-row-${index}`;
}

interface UnitTextProps {
  readonly unit: TranslationUnit | undefined;
  readonly language: LanguageTag;
}

function UnitText({ unit, language }: UnitTextProps): ReactElement {
  if (unit === undefined) {
    return <span role="gridcell" className="unit-text unit-coming" aria-hidden />;
  }
  const entry = Object.entries(unit.variants).find(([tag]) => isSameLanguage(tag, language));
  const latin = language === 'kk' ? unit.variants['kk-Latn'] : undefined;
  const text = (entry?.[1] ?? latin)?.text ?? '';
  return (
    <span role="gridcell" className="unit-text" lang={entry?.[0] ?? language}>
      <span className="unit-lines">{text === '' ? '–' : text}</span>
    </span>
  );
}
