import { TriangleAlert } from 'lucide-react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../shared/result.ts';
import { useProblemText } from './use-problem-text.ts';

/** A problem in words: what is wrong, where, and what to do. */
export function ProblemText({ problem }: { readonly problem: Problem }): ReactElement {
  const { t } = useTranslation();
  const text = useProblemText();
  return (
    <p className="problem" role="alert">
      <TriangleAlert size={16} aria-label={t('problem')} />
      <span>{text(problem)}</span>
    </p>
  );
}
