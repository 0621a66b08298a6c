import { Component, type ComponentChildren } from 'preact'

interface Props {
  fallback: ComponentChildren
  children: ComponentChildren
}

/** Shows the fallback if rendering the content fails, whatever the reason. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false }

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children
  }
}
