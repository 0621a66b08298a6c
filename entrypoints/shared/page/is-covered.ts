/** A box without a z-index that has at least this share of the window's height is part of the layout. */
const LAYOUT = 0.9
/** Frames of whole pages often have a z-index of 1 without covering anything. */
const LIFTED = 1

/**
 * Whether the page has laid something over itself in this place or where dialogs appear: a dialog however it is made, or a box that stays
 * in place while the page scrolls. Asks only which elements are drawn there, so it costs the same on pages of any size.
 */
export function isCovered({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>): boolean {
  const points = [
    [left, bottom - 1],
    [right - 1, top],
    [left, top],
    [right - 1, bottom - 1],
    [innerWidth / 2, innerHeight / 3],
  ] as const
  return points.some(([x, y]) => elementsAt(document, x, y).some(liesOver))
}

/** Includes open shadow roots: the document names only their host element. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const found = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root)
  return found.flatMap((element) => [element, ...(element.shadowRoot ? elementsAt(element.shadowRoot, x, y) : [])])
}

/** Our own hosts do not count. */
function liesOver(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element)
  // `Number('auto')` is `NaN`, which is not greater than anything.
  const stays = position === 'fixed' && (Number(zIndex) > LIFTED || element.clientHeight < innerHeight * LAYOUT)
  return !element.matches('[data-corner]') && (stays || element.closest('dialog,[role$=dialog]') !== null)
}
