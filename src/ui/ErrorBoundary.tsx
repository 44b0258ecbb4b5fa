import { Component, type ReactNode } from 'react'

type Props = {
  /** After a failure the content is rendered again when this changes. */
  resetKey?: string
  /** Renders the replacement for the failed content; `retry` renders the content again. */
  fallback: (error: unknown, retry: () => void) => ReactNode
  children: ReactNode
}

type State = { failed: boolean; error: unknown; resetKey: string | undefined }

/** Limits a failure to its content, so that the rest of the page keeps working. */
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
