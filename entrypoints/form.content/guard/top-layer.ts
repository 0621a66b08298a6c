/** What the browser draws above the page, in the order of opening. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen'
/** During a view transition the browser draws a snapshot above all of it. Firefox matches this since 144. */
const TRANSITION = ':active-view-transition'

/** Whether one of our elements is in the browser's top layer, above anything the page positions, and not affected by the page's style. */
export function isInTopLayer(element: Element): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && root.host.ownerDocument === document && root.host.matches(':popover-open')
}

/**
 * For browsers that do not report covered elements: whether the page has nothing in the top layer that could cover our element, and does
 * not blur or fade the whole document. In Firefox a filter on the page's root affects the top layer; opacity does not.
 */
export function isUntouched(element: Element): boolean {
  if (getComputedStyle(document.documentElement).filter !== 'none') return false
  if (CSS.supports(`selector(${TRANSITION})`) && document.documentElement.matches(TRANSITION)) return false
  const root = element.getRootNode()
  return othersIn(document, root instanceof ShadowRoot ? root.host : element).length === 0
}

/** Includes closed shadow roots if the browser lets extensions see them. */
function othersIn(within: ParentNode, own: Element): Element[] {
  const others = [...within.querySelectorAll(TOP_LAYER)].filter((one) => one !== own)
  const shadows = [...within.querySelectorAll('*')].flatMap((one) => (one !== own && one.openOrClosedShadowRoot) || [])
  return [...others, ...shadows.flatMap((shadow) => othersIn(shadow, own))]
}
