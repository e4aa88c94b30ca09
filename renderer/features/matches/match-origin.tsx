import { BookMarked } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Memory } from '../../../shared/model/memory.ts';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import { dayText } from '../../components/date-text.ts';
import { useMemoryName } from '../../components/use-memory-name.ts';

interface MatchOriginProps {
  readonly unit: TranslationUnit;
  /** Undefined while the memories are read. */
  readonly memory: Memory | undefined;
}

/** Which memory a unit is from, how far it can be trusted, and who made it where and when. */
export function MatchOrigin({ unit, memory }: MatchOriginProps): ReactElement {
  const { t } = useTranslation('memories');
  const nameOf = useMemoryName();
  const facts = [
    t(`reviews.${unit.review ?? 'confirmed'}`),
    unit.origin.name,
    dayText(unit.changedAt),
    unit.author,
  ];
  return (
    <footer className="match-origin">
      {memory === undefined ? null : (
        <span className="match-memory">
          <BookMarked size={12} aria-hidden /> {nameOf(memory)}{' '}
          <span className="match-role">({t(`roles.${memory.role}`)})</span>
        </span>
      )}
      <span>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </footer>
  );
}
