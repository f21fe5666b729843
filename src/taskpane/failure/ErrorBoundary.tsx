import { Component, type ReactNode } from 'react';
import { Crash } from './Crash';

interface State {
  readonly error?: unknown;
}

/** Shows what to do where the pane itself breaks, rather than a blank area. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    return 'error' in this.state ? <Crash error={this.state.error} /> : this.props.children;
  }
}
