import { useEffect, useState } from 'preact/hooks'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'

/** The full finding of a service, and the language with the sentences about it; null if it cannot be read. */
export type AskWay = (service: string) => Promise<{ finding: Finding; i18n: I18n } | null>

/** Read only when someone opens what shows it: the list itself has no addresses and sentences. Undefined until it is read. */
export function useWay(service: string, askWay: AskWay): Awaited<ReturnType<AskWay>> | undefined {
  const [way, setWay] = useState<Awaited<ReturnType<AskWay>>>()
  useEffect(() => {
    let isOver = false
    void askWay(service).then((found) => isOver || setWay(found))
    return () => {
      isOver = true
    }
  }, [service, askWay])
  return way
}
