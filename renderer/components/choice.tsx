import { useId } from 'react';
import type { ReactElement } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** True where the label is only for screen readers. */
  readonly quiet?: boolean;
  readonly value: Value | '';
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Shown while nothing is chosen. */
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** A labelled list to choose one value from. */
export function Choice<Value extends string>({
  label,
  quiet = false,
  value,
  options,
  placeholder,
  disabled = false,
  onChange,
}: ChoiceProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id} className={quiet ? 'screen-reader-only' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {value === '' ? <option value="">{placeholder ?? ''}</option> : null}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
