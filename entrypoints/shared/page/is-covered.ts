/** Share of the window's height from which a box that nothing lifts above the page is a part of its layout. */
const LAYOUT = 0.9
/** Frames of whole pages are often lifted by one, over nothing. */
const LIFTED = 1

/**
 * Whether the page has laid something over itself in this place or where dialogs stand: a dialog of whatever spelling, or a box that
 * stays where it is while the page scrolls. Asks what is drawn there, so it costs the same on pages of any size.
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

/** Open shadow roots included: the document names only the element that has one. */
function elementsAt(root: Document | ShadowRoot, x: number, y: number): Element[] {
  const found = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root)
  return found.flatMap((element) => [element, ...(element.shadowRoot ? elementsAt(element.shadowRoot, x, y) : [])])
}

/** Our own hosts do not. */
function liesOver(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element)
  // `Number('auto')` is no number, and no more than any.
  const stays = position === 'fixed' && (Number(zIndex) > LIFTED || element.clientHeight < innerHeight * LAYOUT)
  return !element.matches('[data-corner]') && (stays || element.closest('dialog,[role$=dialog]') !== null)
}
