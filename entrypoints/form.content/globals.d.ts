/** Chromium alone tells whether something lies over an element (https://w3c.github.io/IntersectionObserver/v2/). */
interface IntersectionObserverInit {
  trackVisibility?: boolean
  /** Milliseconds between two looks, at least 100. */
  delay?: number
}

interface IntersectionObserverEntry {
  readonly isVisible?: boolean
}

interface Element {
  /** Firefox has it, for extensions alone. */
  readonly openOrClosedShadowRoot?: ShadowRoot | null
}
