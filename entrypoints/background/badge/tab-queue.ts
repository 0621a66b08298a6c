// Loaded for every page that wakes the worker: keep it small (tests/unit/background/eager-path.test.ts).
const turns = new Map<number, Promise<unknown>>()

/**
 * Does one thing after another for each tab: a report, and a change elsewhere that makes the worker look again, would
 * otherwise overtake each other, and the older could be what stays.
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
