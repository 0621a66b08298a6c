import { useEffect, useState } from 'preact/hooks'
import type { DraftState } from './use-draft.ts'

/** Ticks "no account" once for someone who came by a link for that; once unticked by the person, it stays unticked. */
export function useNoAccount(drafting: DraftState | undefined, wanted: boolean): void {
  const [ticked, setTicked] = useState(false)
  useEffect(() => {
    if (!drafting || !wanted || ticked) return
    setTicked(true)
    if (!drafting.draft.noAccount) drafting.edit({ noAccount: true })
  }, [drafting, wanted, ticked])
}
