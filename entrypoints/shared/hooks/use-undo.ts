import { useEffect, useState } from 'preact/hooks'
import { lastStep, undoableIn, undoStep, watchLastStep } from '../records/record-store.ts'
import type { Problem } from '../records/validate-dates.ts'
import { UNDO_MS, type Undoable } from '../records/undo.ts'

/** The step that can still be taken back, wherever it was taken, and for how long. */
export interface UndoStep {
  step: Undoable | null
  isUndone: boolean
  undo: () => Promise<readonly Problem[]>
}

/** `known` is what is stored of it, undefined if it was not read. */
export function useUndo(known?: unknown): UndoStep {
  const [step, setStep] = useState<Undoable | null>(() => undoableIn(known))
  const [isUndone, setUndone] = useState(false)
  const isUnread = known === undefined
  useEffect(() => {
    const over = new AbortController()
    const look = (): void => void lastStep().then((found) => over.signal.aborted || setStep(found))
    watchLastStep(look, over.signal)
    if (isUnread) look()
    return () => over.abort()
  }, [isUnread])
  useEffect(() => {
    if (!step) return
    setUndone(false)
    const timer = setTimeout(() => setStep(null), Math.max(0, step.at + UNDO_MS - Date.now()))
    return () => clearTimeout(timer)
  }, [step])
  return {
    step,
    isUndone,
    undo: async () => {
      const problems = step ? await undoStep(step.press) : []
      if (step && problems.length === 0) {
        setStep(null)
        setUndone(true)
      }
      return problems
    },
  }
}
