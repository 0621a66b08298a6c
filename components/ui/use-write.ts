import { useState } from 'preact/hooks'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'

export interface Writing {
  /** Why the last write failed; empty if it did not. */
  problem: string
  /** Resolves to true once it is stored. Until then nothing may claim that it is, and a control shows the stored value. */
  write: (work: () => Promise<unknown>) => Promise<boolean>
}

/** For every control that stores something: tries, and keeps the sentence to show if it failed. */
export function useWrite(i18n: I18n): Writing {
  const [problem, setProblem] = useState('')
  return {
    problem,
    write: async (work) => {
      setProblem('')
      try {
        await work()
        return true
      } catch (error) {
        setProblem(i18n.t(sentenceOf(error)))
        return false
      }
    },
  }
}

const KNOWN = ['record.storage.full', 'record.storage.declined'] as const

/** Matches `StorageError`, whose reason is the sentence to show. */
function sentenceOf(error: unknown): MessageKey {
  const key = error instanceof Error && 'key' in error ? error.key : null
  return KNOWN.find((one) => one === key) ?? 'record.storage.failed'
}
