/** What the browser draws above the page, in the order in which it was opened. */
const TOP_LAYER = ':popover-open, :modal, :fullscreen'
/** A page in transition is a picture above all of it. Firefox knows these since 144. */
const TRANSITION = ':active-view-transition'

/** Whether an element of ours is in the browser's top layer, above whatever the page places however high, and untouched by its style. */
export function isInTopLayer(element: Element): boolean {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && root.host.ownerDocument === document && root.host.matches(':popover-open')
}

/**
 * For browsers that do not tell: whether the page has nothing in that layer that could lie over an element of ours, wherever it is,
 * and does not blur or bleach all there is. Firefox lets a filter on the root of a page reach that layer; its opacity does not.
 */
export function isUntouched(element: Element): boolean {
  if (getComputedStyle(document.documentElement).filter !== 'none') return false
  if (CSS.supports(`selector(${TRANSITION})`) && document.documentElement.matches(TRANSITION)) return false
  const root = element.getRootNode()
  return othersIn(document, root instanceof ShadowRoot ? root.host : element).length === 0
}

/** Also in what the page keeps to itself, as far as the browser lets an extension look. */
function othersIn(within: ParentNode, own: Element): Element[] {
  const others = [...within.querySelectorAll(TOP_LAYER)].filter((one) => one !== own)
  const shadows = [...within.querySelectorAll('*')].flatMap((one) => (one !== own && one.openOrClosedShadowRoot) || [])
  return [...others, ...shadows.flatMap((shadow) => othersIn(shadow, own))]
}
