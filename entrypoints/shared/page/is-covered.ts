/** Share of the window's height from which a box that nothing lifts above the page is a part of its layout. */
const LAYOUT = 0.9

/**
 * Whether the page has laid something over itself in this place or where dialogs stand: a dialog of whatever spelling, or a box that
 * stays where it is while the page scrolls. Asks what is drawn there, so it costs the same on pages of any size.
 */
export function isCovered({ left, top, right, bottom }: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>): boolean {
  const points = [
    [left, bottom - 1],
    [right - 1, top],
    [innerWidth / 2, innerHeight / 3],
  ] as const
  return points.some(([x, y]) => document.elementsFromPoint(x, y).some(liesOver))
}

/** Our own hosts do not. */
function liesOver(element: Element): boolean {
  const { position, zIndex } = getComputedStyle(element)
  // `Number('auto')` is no number, and no more than 0.
  const stays = position === 'fixed' && (Number(zIndex) > 0 || element.clientHeight < innerHeight * LAYOUT)
  return !element.matches('[data-corner]') && (stays || element.closest('dialog,[role$=dialog]') !== null)
}
