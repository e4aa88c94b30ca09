import { useTranslation } from 'react-i18next';
import type { Memory } from '../../shared/model/memory.ts';

/** Turns a memory into its name; the first one, which nobody named, is named in the interface language. */
export function useMemoryName(): (memory: Pick<Memory, 'name'>) => string {
  const { t } = useTranslation('memories');
  return ({ name }) => (name === '' ? t('working') : name);
}
