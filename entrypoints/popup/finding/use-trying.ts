import { useState } from 'preact/hooks'
import type { Trying } from '../../../components/finding/DidItWork.tsx'
import { useWrite } from '../../../components/ui/use-write.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { withTried, type Tried } from '../../shared/records/tried.ts'
import { change, triedWays } from '../../shared/storage/storage.ts'

/** Which opt-outs the person marked as working, a callback to mark one, and why that could not be stored; the sentence is empty if it was. */
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
