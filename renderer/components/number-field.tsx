import { useId, useState } from 'react';
import type { ReactElement } from 'react';

interface NumberFieldProps {
  readonly label: string;
  /** True where the label is only for screen readers. */
  readonly quiet?: boolean;
  readonly value: number;
  /** Whole numbers from the first to the last. */
  readonly range: readonly [least: number, most: number];
  readonly onChange: (value: number) => void;
}

/** A whole number within a range. What is no such number is not taken over, and gone when the field is left. */
export function NumberField(props: NumberFieldProps): ReactElement {
  const { label, quiet = false, value, range, onChange } = props;
  const [least, most] = range;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  return (
    <div className="choice">
      <label htmlFor={id} className={quiet ? 'screen-reader-only' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className="number-field"
        min={least}
        max={most}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = Number(event.target.value);
          const isGood = event.target.value !== '' && Number.isInteger(number);
          if (isGood && number >= least && number <= most && number !== value) onChange(number);
        }}
        onBlur={() => {
          setTyped(undefined);
        }}
      />
    </div>
  );
}
