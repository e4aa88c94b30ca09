import type { LucideIcon } from 'lucide-react';
import type { ReactElement } from 'react';

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read by screen readers and shown on hover. */
  readonly label: string;
  /** The keys that do the same, for the hover text. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

export function IconButton({
  icon: Icon,
  label,
  keys,
  disabled = false,
  pressed,
  onClick,
}: IconButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      aria-pressed={pressed}
      title={keys === undefined ? label : `${label} (${keys})`}
      disabled={disabled}
      // The cell keeps the cursor: a button beside the text must not take it away.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={onClick}
    >
      <Icon size={16} aria-hidden />
    </button>
  );
}
