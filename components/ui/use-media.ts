import { useEffect, useState } from 'preact/hooks'

/** Whether the window matches the query, kept up to date. */
export function useMedia(query: string): boolean {
  const [list] = useState(() => window.matchMedia(query))
  const [fits, setFits] = useState(list.matches)
  useEffect(() => {
    const follow = (): void => setFits(list.matches)
    list.addEventListener('change', follow)
    // The window may have changed since the first render.
    follow()
    return () => list.removeEventListener('change', follow)
  }, [list])
  return fits
}
