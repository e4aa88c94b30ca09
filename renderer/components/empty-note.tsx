import type { ReactElement, ReactNode } from 'react';

/** What an empty place says: why it is empty, and how to fill it. */
export function EmptyNote({ children }: { readonly children: ReactNode }): ReactElement {
  return <p className="empty-note">{children}</p>;
}
