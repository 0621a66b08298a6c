import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { askBeforeStoring } from '../../shared/storage/storage.ts'

export interface Consent {
  /** A press waits for the answer. */
  asking: boolean
  answer: (yes: boolean) => void
}

/** In a private window nothing is stored for good before the person has said that it may stay; once is enough for a popup. */
export function useConsent(isPrivate: boolean): Consent {
  const [asking, setAsking] = useState(false)
  const waiting = useRef<((yes: boolean) => void)[]>([])
  useLayoutEffect(() => {
    if (!isPrivate) return
    let given = false
    const ask = (): Promise<boolean> => {
      if (given) return Promise.resolve(true)
      setAsking(true)
      return new Promise((resolve) => {
        waiting.current.push((yes) => {
          given ||= yes
          resolve(yes)
        })
      })
    }
    return askBeforeStoring(ask)
  }, [isPrivate])
  return {
    asking,
    answer: (yes) => {
      setAsking(false)
      for (const answer of waiting.current.splice(0)) answer(yes)
    },
  }
}
