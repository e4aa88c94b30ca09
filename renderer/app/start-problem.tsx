import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemText } from '../components/problem-text.tsx';
import type { Problem } from '../../shared/result.ts';

/** What stands in the window when it cannot reach its store: never an empty workspace. */
export function StartProblem({ problem }: { readonly problem: Problem }): ReactElement {
  const { t } = useTranslation();
  return (
    <main className="welcome">
      <h1>{t('noStart.title')}</h1>
      <ProblemText problem={problem} />
      <p className="welcome-lead">{t('noStart.lead')}</p>
    </main>
  );
}
