import { useState } from 'preact/hooks'
import { useWrite } from '../../components/ui/use-write.ts'
import type { I18n } from '../shared/i18n/translator.ts'

export interface Setting {
  /** Stores a change at once. Resolves to true if it is stored. */
  keep: (work: () => Promise<unknown>) => Promise<boolean>
  /** The result of the last change. */
  outcome: { saved: boolean; problem: string; i18n: I18n }
}

/** Every setting is stored as soon as it is changed, with the result shown beside it. */
export function useSetting(i18n: I18n): Setting {
  const { problem, write } = useWrite(i18n)
  const [saved, setSaved] = useState(false)
  const keep = async (work: () => Promise<unknown>): Promise<boolean> => {
    setSaved(false)
    const stored = await write(work)
    setSaved(stored)
    return stored
  }
  return { keep, outcome: { saved, problem, i18n } }
}
