import { useEffect, useState } from 'preact/hooks'

/** True once `goingOn` has been true for this many milliseconds. */
export function useSlow(goingOn: boolean, after: number): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!goingOn) return
    const timer = setTimeout(() => setSlow(true), after)
    return () => clearTimeout(timer)
  }, [goingOn, after])
  return slow
}
