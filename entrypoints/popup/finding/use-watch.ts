import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { fetchJson } from '../../shared/fetch-json.ts'
import { useGranted } from '../../shared/hooks/use-granted.ts'
import { ASKED_FOR, dropSession, readSession, writeSession } from '../../shared/storage/session.ts'
import { permissionFor } from '../../shared/watched/pattern.ts'
import { loadWatchables, watchableFor, type Watchable } from '../../shared/watched/watchables.ts'

export interface Watch {
  /** Whether pages like this one show a badge by themselves; undefined until the browser has answered. */
  granted: boolean | undefined
  /** Name of the operator whose hosts can be requested; null if there is none, or it is not known yet. */
  operator: string | null
  /** The browser's answer, shown once. */
  answer: 'refused' | 'granted' | null
  /** Call it inside the click handler: browsers refuse the request later. */
  ask: () => void
}

/**
 * Whether this address is watched, and what it takes. If the prompt closes the popup, only the worker acts on a yes.
 * `known` is the session's value for an earlier prompt; undefined if it was not read.
 */
export function useWatch(address: string | null, known: unknown): Watch {
  const permission = permissionFor(address ?? '')
  const granted = useGranted(useMemo(() => ({ origins: permission ? [permission] : [] }), [permission]))
  const askedFor = useAskedFor(known)
  const [watchables, setWatchables] = useState<Watchable[]>([])
  const [said, setSaid] = useState<Watch['answer']>(null)
  const wanted = granted === false || askedFor !== null
  useEffect(() => {
    if (wanted) loadWatchables(fetchJson).then(setWatchables, () => undefined)
  }, [wanted])
  const found = permission === null ? null : watchableFor(permission, watchables)
  const before = found !== null && found.operator === askedFor
  // In a layout effect: the popup may be closed as soon as it has been read.
  useLayoutEffect(() => {
    if (before) void dropSession(ASKED_FOR)
  }, [before])
  const say = (answer: Watch['answer']): void => {
    void dropSession(ASKED_FOR)
    setSaid(answer)
  }
  const ask = (): void => {
    if (!found) return
    const answer = browser.permissions.request({ origins: found.origins })
    void writeSession({ [ASKED_FOR]: found.operator })
    answer.then(
      (yes) => say(yes ? 'granted' : 'refused'),
      () => say('refused'),
    )
  }
  return {
    granted,
    operator: granted === false && found ? found.name : null,
    answer: said ?? (before && granted !== undefined ? (granted ? 'granted' : 'refused') : null),
    ask,
  }
}

/** The operator that an earlier popup requested without getting the answer. */
function useAskedFor(known: unknown): string | null {
  const [operator, setOperator] = useState(known)
  const isUnread = known === undefined
  useEffect(() => {
    if (isUnread)
      readSession([ASKED_FOR]).then(
        ({ [ASKED_FOR]: value }) => setOperator(value),
        () => undefined,
      )
  }, [isUnread])
  return typeof operator === 'string' ? operator : null
}
