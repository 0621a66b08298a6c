/** Only Chromium reports whether something covers an element (https://w3c.github.io/IntersectionObserver/v2/). */
interface IntersectionObserverInit {
  trackVisibility?: boolean
  /** Milliseconds between two reports, at least 100. */
  delay?: number
}

interface IntersectionObserverEntry {
  readonly isVisible?: boolean
}

interface Element {
  /** Firefox only, and only for extensions. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}
