import { Component } from 'react';
import type { ReactNode } from 'react';
import { Translation } from 'react-i18next';
import { Button } from '../components/button.tsx';

interface ErrorBoundaryState {
  readonly failed: boolean;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onError: (error: unknown) => void;
}

/** What stands there when the window's own code breaks a promise: nothing is lost, start the view again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onError(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div className="welcome" role="alert">
            <h1>{t('broken.title')}</h1>
            <p className="welcome-lead">{t('broken.lead')}</p>
            <Button
              look="primary"
              onClick={() => {
                this.setState({ failed: false });
              }}
            >
              {t('broken.again')}
            </Button>
          </div>
        )}
      </Translation>
    );
  }
}
