import type { ComponentProps, ReactElement } from 'react';

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'danger';
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps): ReactElement {
  return <button type="button" className={`button button-${look} ${className ?? ''}`} {...rest} />;
}
