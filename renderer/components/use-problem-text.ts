import { useTranslation } from 'react-i18next';
import type { Problem } from '../../shared/result.ts';

/** Turns a problem into its sentence in the interface language. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('problems');
  return ({ code, params }) => t(code, { ...params, defaultValue: code });
}
