import { useEffect, useState } from 'preact/hooks'
import { lastStep, undoableIn, undoStep, watchLastStep } from '../records/record-store.ts'
import type { I18n } from '../i18n/translator.ts'
import { UNDO_MS, type Undoable } from '../records/undo.ts'

/** The last step that can still be undone, wherever it was taken, and until when. */
export interface UndoStep {
  step: Undoable | null
  isUndone: boolean
  /** Why undoing failed, as sentences. */
  failed: readonly string[]
  onUndo: () => void
}

/** `known` is its stored value; undefined if it was not read. */
export function useUndo({ t }: I18n, known?: unknown): UndoStep {
  const [step, setStep] = useState<Undoable | null>(() => undoableIn(known))
  const [isUndone, setUndone] = useState(false)
  const [failed, setFailed] = useState<string[]>([])
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
  const undo = async (): Promise<void> => {
    if (!step) return
    const problems = await undoStep(step.press)
    setFailed(problems.map(({ key }) => t(key)))
    if (problems.length > 0) return
    setStep(null)
    setUndone(true)
  }
  return { step, isUndone, failed, onUndo: () => void undo() }
}
