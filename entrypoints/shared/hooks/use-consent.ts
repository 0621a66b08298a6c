import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { askBeforeStoring, onAgreed } from '../storage/private-window.ts'

export interface Consent {
  /** An action is waiting for the answer. */
  asking: boolean
  /** The person has agreed to storing. */
  agreed: boolean
  answer: (yes: boolean) => void
}

/** In a private window, asks before this page stores anything permanently. */
export function useConsent(isPrivate: boolean): Consent {
  const [asking, setAsking] = useState(false)
  const [agreed, setAgreed] = useState(false)
  const waiting = useRef<((yes: boolean) => void)[]>([])
  const answer = (yes: boolean): void => {
    setAsking(false)
    for (const each of waiting.current.splice(0)) each(yes)
  }
  useLayoutEffect(() => {
    if (!isPrivate) return
    const over = new AbortController()
    const listen = (): void => {
      setAgreed(true)
      answer(true)
    }
    onAgreed(listen, over.signal)
    const end = askBeforeStoring(() => {
      setAsking(true)
      return new Promise((resolve) => waiting.current.push(resolve))
    })
    return () => {
      over.abort()
      end()
    }
  }, [isPrivate])
  return { asking, agreed, answer }
}
