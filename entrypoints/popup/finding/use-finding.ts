import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Finding } from '../../../rules/engine/find.ts'
import type { ScreenMessage } from '../../shared/messages.ts'
import { readFindingOf, watchFindings } from '../../shared/storage/session.ts'
import { records, ruleChanges, watch } from '../../shared/storage/storage.ts'
import { readFinding } from './read-finding.ts'
import type { Answer } from '../which-screen.ts'

/** Time for what is stored to be shown before the worker is woken, which takes from the time in which the popup is drawn. */
const AFTER_SHOWN = { timeout: 300 }
/** How long a worker may take to wake up and work out a finding, in milliseconds, before the popup says that something is wrong. */
export const PATIENCE = 4000

interface Found {
  /** Which question this belongs to: an answer to an earlier one does not count. */
  question: string
  finding: Finding | 'failed' | null | undefined
  answer: Answer
}

/**
 * What holds in a tab: at once what is stored, then whatever the worker makes of it. It is asked again whenever `params`
 * changes; `tab` is null where there is nothing to ask.
 */
export function useFinding(tab: number | null, question: string): Omit<Found, 'question'> {
  const [found, setFound] = useState<Found>({ question, finding: undefined, answer: 'asked' })
  /** The question that was answered. No state, as an answer that confirms what is shown changes nothing. */
  const answered = useRef('')
  // At once, see `useStored`.
  useLayoutEffect(() => {
    if (tab === null) return
    const over = new AbortController()
    const update = (change: (now: Found) => Partial<Found>): void => {
      if (over.signal.aborted) return
      setFound((before) => {
        const now = about(before, question)
        const next = { ...now, ...change(now) }
        return isConfirmed(before, next) ? before : next
      })
    }
    let told = false
    const take = async (answer?: Answer): Promise<Found['finding']> => {
      const finding = readFinding(await readFindingOf(tab))
      // Of a page that nobody watches nothing is stored: what the worker has told stands.
      if (told && finding === null) return null
      update((now) => ({ finding, answer: answer ?? now.answer }))
      return finding
    }
    const silent = (): void => update(({ answer }) => ({ answer: answer === 'asked' ? 'silent' : answer }))
    const timer = setTimeout(silent, PATIENCE)
    const askAndTake = async (): Promise<void> => {
      if (over.signal.aborted) return
      const reply = await ask(tab)
      const finding = typeof reply === 'object' ? readFinding(reply) : null
      told = finding !== null
      if (told) update(() => ({ finding, answer: 'answered' }))
      else await take('answered')
      clearTimeout(timer)
      if (!over.signal.aborted) answered.current = question
    }
    watchFindings(tab, () => void take().catch(() => undefined), over.signal)
    // Nor does the worker follow what the person does here.
    const askAgain = (): void => {
      if (told) askAndTake().catch(silent)
    }
    watch(records, askAgain, over.signal)
    watch(ruleChanges, askAgain, over.signal)
    take()
      .catch(silent)
      .then((finding) => finding && new Promise((resolve) => requestIdleCallback(resolve, AFTER_SHOWN)))
      .then(askAndTake)
      .catch(silent)
    return () => {
      over.abort()
      clearTimeout(timer)
      answered.current = ''
    }
  }, [tab, question])
  const now = about(found, question)
  return answered.current === question ? { ...now, answer: 'answered' } : now
}

/** A new question: what was found before stands until there is better, but counts as unanswered. */
function about(found: Found, question: string): Found {
  return found.question === question ? found : { question, finding: found.finding, answer: 'asked' }
}

/** The worker found what is shown already, as it does nearly always: nothing to draw again. */
function isConfirmed(before: Found, next: Found): boolean {
  return (
    next.answer !== 'silent' &&
    next.question === before.question &&
    Boolean(next.finding) &&
    JSON.stringify(next.finding) === JSON.stringify(before.finding)
  )
}

async function ask(tab: number): Promise<unknown> {
  return browser.runtime.sendMessage({ type: 'look', tab } satisfies ScreenMessage)
}
