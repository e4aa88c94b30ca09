import { useId } from 'react';
import type { ReactElement } from 'react';

interface DateFieldProps {
  readonly label: string;
  /** `2026-11-24`, or empty. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A day, or none. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
