import { Component, type ReactNode } from 'react'

type Props = {
  /** Draws what stands in the place of what failed; `retry` draws the content anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

/** Keeps a failure in its own place, so that the rest of the page lives. */
export class ErrorBoundary extends Component<Props, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error }
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(this.state.error, () => this.setState({ failed: false, error: null }))
      : this.props.children
  }
}
