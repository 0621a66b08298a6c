import { useEffect, useState } from 'preact/hooks'
import { loadDirectory, type Directory } from '../shared/rules/directory.ts'

/** `soon`: it will be needed when the person opens something. `now`: the screen waits for it. */
export type Wanted = 'no' | 'soon' | 'now'

const SOON = { timeout: 1000 }

/** Services and countries of the rules, null until they are read. They are many, so the first picture does not wait for them where it can do without. */
export function useDirectory(wanted: Wanted): Directory | null {
  const [directory, setDirectory] = useState<Directory | null>(null)
  const missing = directory === null
  useEffect(() => {
    if (!missing || wanted === 'no') return
    const load = (): void => void loadDirectory().then(setDirectory, () => undefined)
    if (wanted === 'now') return load()
    const waiting = requestIdleCallback(load, SOON)
    return () => cancelIdleCallback(waiting)
  }, [wanted, missing])
  return directory
}
