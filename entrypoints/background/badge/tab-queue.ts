// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
const turns = new Map<number, Promise<unknown>>()

/**
 * Runs the tasks of a tab one after another: a page visit and a refresh would
 * otherwise overtake each other, and the older result could win.
 */
export function queueForTab<T>(tab: number, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(work)
  const settled = turn.then(forget, forget)
  turns.set(tab, settled)
  return turn

  function forget(): void {
    if (turns.get(tab) === settled) turns.delete(tab)
  }
}
