import { isUntouched, isInTopLayer } from './top-layer.ts'
import { lookAt, type View } from './view.ts'

/** Milliseconds between two checks. */
const PAUSE = 100
/** Share of a button that has to be visible, allowing for rounding. */
const ALL = 0.99

/**
 * Keeps checking a button while it is on the screen; the returned function tells how long it has been in view. The panel around it counts
 * too: a page that covers everything but the button could show its own question.
 */
export function watchView(button: HTMLElement): () => View {
  const tells = 'isVisible' in IntersectionObserverEntry.prototype
  let view: View = null
  let timer = 0
  const take = (entries: readonly IntersectionObserverEntry[]): void => {
    const own = entries.findLast(({ target }) => target === button)
    if (!own) return
    const visible = own.intersectionRatio >= ALL && entries.every((entry) => isSeen(entry))
    view = lookAt(view, { at: own.time, visible, place: own.boundingClientRect })
    clearTimeout(timer)
    if (own.isIntersecting) timer = window.setTimeout(look, PAUSE)
  }
  const observer = new IntersectionObserver(take, { trackVisibility: true, delay: 100, threshold: [0, 1] })
  // Observed again each time: a report is only guaranteed, and only current, when observing begins.
  const look = (): void => {
    observer.disconnect()
    for (const one of [button, button.closest('section')]) if (one) observer.observe(one)
  }
  look()
  return () => {
    take(observer.takeRecords())
    return isInTopLayer(button) && (tells || isUntouched(button)) ? view : null
  }
}

function isSeen({ isVisible, isIntersecting, target }: IntersectionObserverEntry): boolean {
  return isIntersecting && isInTopLayer(target) && (isVisible ?? isUntouched(target))
}
