import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { ScreenMessage } from '../../shared/messages.ts'
import { ASKED_FOR, findingTextFrom, readFindingText, readSession, tabKey, UNDO, watchFinding } from '../../shared/storage/session.ts'
import { records, ruleChanges, watch } from '../../shared/storage/storage.ts'
import { hasMore, initialFinding, isVisible, reduceFinding, stateFor, type FindingEvent, type FindingState } from './finding-reducer.ts'

/** Stored findings are shown before the worker is woken, which would slow down rendering. */
const AFTER_SHOWN = { timeout: 300 }
/** How long the worker may take to start and evaluate, in milliseconds, before the popup says that something is wrong. */
export const PATIENCE = 4000

/** Other session values that the popup shows, by key; read together with the tab's own state. */
export type SessionValues = Record<string, unknown>

interface TabFinding extends Pick<FindingState, 'finding' | 'answer'> {
  /** Undefined until it is read. */
  session: SessionValues | undefined
}

/**
 * The finding of a tab: first the stored one, then the worker's. Requested again when `question` changes; `tab` is null if there is nothing
 * to request. `finding-reducer.ts` decides what follows from each event.
 */
export function useFinding(tab: number | null, question: string): TabFinding {
  const state = useRef(initialFinding(question))
  const [, draw] = useState(state.current)
  const [session, setSession] = useState<SessionValues>()
  // Not an ordinary effect, see `useStored`.
  useLayoutEffect(() => {
    if (tab === null) return
    const over = new AbortController()
    const happened = (event: FindingEvent): void => {
      if (over.signal.aborted) return
      const before = state.current
      state.current = reduceFinding(before, question, event)
      if (isVisible(before, state.current)) draw(state.current)
    }
    const silence = (): void => happened({ type: 'silence' })
    const timer = setTimeout(silence, PATIENCE)
    const readFirst = async (): Promise<void> => {
      const stored = await readSession([tabKey(tab), UNDO, ASKED_FOR])
      const text = await findingTextFrom(stored, tab)
      if (!over.signal.aborted) setSession(stored)
      happened({ type: 'stored', text })
    }
    const ask = async (): Promise<void> => {
      if (over.signal.aborted) return
      const reply: unknown = await browser.runtime.sendMessage({ type: 'look', tab } satisfies ScreenMessage)
      happened({ type: 'reply', reply })
      if (hasMore(state.current, reply)) happened({ type: 'stored', text: await readFindingText(tab), answered: true })
      clearTimeout(timer)
    }
    watchFinding(tab, (text) => happened({ type: 'stored', text }), over.signal)
    // The worker does not follow unwatched pages.
    const askAgain = (): void => {
      if (state.current.isSent) ask().catch(silence)
    }
    watch(records, askAgain, over.signal)
    watch(ruleChanges, askAgain, over.signal)
    readFirst()
      .catch(silence)
      .then(() => state.current.finding && new Promise((resolve) => requestIdleCallback(resolve, AFTER_SHOWN)))
      .then(ask)
      .catch(silence)
    return () => {
      over.abort()
      clearTimeout(timer)
    }
  }, [tab, question])
  const { finding, answer } = stateFor(state.current, question)
  return { finding, answer, session }
}
