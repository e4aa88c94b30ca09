import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../shared/result.ts';
import { useProblemText } from '../../components/use-problem-text.ts';

/** Why a file or a story was left out, in the interface language: reasons of an archive, and problems of files. */
export function useReasonText(): (reason: Problem) => string {
  const { t, i18n } = useTranslation('archive');
  const problemText = useProblemText();
  return (reason) =>
    i18n.exists(`archive:reasons.${reason.code}`)
      ? t(`reasons.${reason.code}`, { ...reason.params })
      : problemText(reason);
}
