import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

interface NameFieldProps {
  /** Empty for the memory that nobody named. */
  readonly name: string;
  readonly shownName: string;
  readonly onRename: (name: string) => void;
}

/** A memory's name, to be changed where it stands: Enter or leaving it renames, Escape takes it back. */
export function NameField({ name, shownName, onRename }: NameFieldProps): ReactElement {
  const { t } = useTranslation('memories');
  const [typed, setTyped] = useState<string>();
  const end = (): void => {
    const next = typed?.trim() ?? '';
    setTyped(undefined);
    if (next !== '' && next !== shownName) onRename(next);
  };
  return (
    <input
      className="memory-name"
      aria-label={t('nameOf', { memory: shownName })}
      value={typed ?? (name === '' ? shownName : name)}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onBlur={end}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') end();
        if (event.key !== 'Escape' || typed === undefined) return;
        event.stopPropagation();
        setTyped(undefined);
      }}
    />
  );
}
