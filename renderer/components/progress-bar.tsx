import type { ReactElement } from 'react';

interface ProgressBarProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
}

export function ProgressBar({ label, value, max }: ProgressBarProps): ReactElement {
  return <progress className="progress" aria-label={label} value={value} max={Math.max(max, 1)} />;
}
