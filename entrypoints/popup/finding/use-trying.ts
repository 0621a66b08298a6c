import { useState } from 'preact/hooks'
import type { Trying } from '../../../components/finding/DidItWork.tsx'
import { useWrite } from '../../../components/ui/use-write.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { withTried, type Tried } from '../../shared/records/tried.ts'
import { change, triedWays } from '../../shared/storage/storage.ts'

/** What the person said of ways to act, how they say it, and why it could not be kept; the sentence is empty if it was. */
export function useTrying(tried: readonly Tried[], today: string, i18n: I18n): Trying & { problem: string } {
  const { problem, write } = useWrite(i18n)
  const [spoken, setSpoken] = useState<string | null>(null)
  return {
    tried,
    spoken,
    problem,
    onTried: (optOut, worked) => {
      setSpoken(worked === null ? null : optOut.id)
      void write(() => change(triedWays, (all) => withTried(all, optOut, worked, today)))
    },
  }
}
