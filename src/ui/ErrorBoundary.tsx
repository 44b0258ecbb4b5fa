import { Component, type ReactNode } from 'react'

type Props = {
  /** The content is drawn anew when this changes after a failure. */
  resetKey?: string
  /** Draws what stands in the place of what failed; `retry` draws the content anew. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

type State = { failed: boolean; error: unknown; resetKey: string | undefined }

/** Keeps a failure in its own place, so that the rest of the page lives. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error }
  }

  static getDerivedStateFromProps({ resetKey }: Props, state: State) {
    return state.resetKey === resetKey ? null : { failed: false, error: null, resetKey }
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(this.state.error, () => this.setState({ failed: false, error: null }))
      : this.props.children
  }
}
