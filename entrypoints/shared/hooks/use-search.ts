import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Listed } from '../checkup/listed.ts'
import { search, searchIndex, type SearchIndex } from '../checkup/search.ts'
import type { I18n } from '../i18n/translator.ts'
import type { Directory } from '../rules/directory.ts'

/** Most results shown. */
const SHOWN = 12

export interface Search {
  typed: string
  onInput: (typed: string) => void
  onEnter: () => void
  said: string
  /** The first results; null if nothing is typed. */
  found: Listed[] | null
  more: number
}

/** Searches all services; there are none before `directory` is loaded. Enter ticks the first result. */
export function useSearch(
  services: readonly Listed[],
  directory: Directory | null,
  tick: (service: string, on: boolean) => Promise<boolean>,
  i18n: I18n,
): Search {
  const [typed, setTyped] = useState('')
  const [ticked, setTicked] = useState('')
  const indexOf = useMemo(() => once(() => namesIn(directory, i18n.language)), [directory, i18n.language])
  // Not while the page opens, and not with the first key.
  useEffect(() => void setTimeout(indexOf), [indexOf])
  const isEmpty = typed.trim() === ''
  const ids = useMemo(() => (isEmpty ? [] : search(indexOf(), typed)), [indexOf, typed, isEmpty])
  const byId = useMemo(() => new Map(services.map((one) => [one.id, one])), [services])
  const found = ids.slice(0, SHOWN).flatMap((id) => byId.get(id) ?? [])
  const onEnter = async (): Promise<void> => {
    const [first] = found
    if (first && (first.used || (await tick(first.id, true)))) setTicked(i18n.t('checkup.ticked', { service: first.name }))
  }
  const leftOut = useMemo(
    () => (isEmpty || ids.length > 0 ? [] : search(leftOutOf(directory, i18n.language), typed)),
    [directory, i18n.language, ids, typed, isEmpty],
  )
  const none = leftOut.length > 0 ? i18n.t('checkup.found.left-out', { names: leftOut.join(', ') }) : i18n.t('checkup.found.none')
  const counted = ids.length > 0 ? i18n.plural('checkup.found', ids.length) : none
  return {
    typed,
    onInput: (text) => {
      setTyped(text)
      setTicked('')
    },
    onEnter: () => void onEnter(),
    said: ticked || (isEmpty ? '' : counted),
    found: isEmpty ? null : found,
    more: Math.max(0, ids.length - SHOWN),
  }
}

function namesIn(directory: Directory | null, language: string): SearchIndex {
  const { operators: companies = [], services: all = [] } = directory ?? {}
  const operators = new Map(companies.map(({ id, name }) => [id, name]))
  return searchIndex(
    all.map((one) => ({ ...one, operator: operators.get(one.operator) ?? '' })),
    language,
  )
}

/** Services that were checked and are not listed. */
function leftOutOf(directory: Directory | null, language: string): SearchIndex {
  const names = (directory?.leftOut ?? []).map((name) => ({ id: name, name, operator: '', hosts: [] }))
  return searchIndex(names, language)
}

/** Returns the same result at every call, computed at the first. */
function once<T>(work: () => T): () => T {
  let answer: { value: T } | undefined
  return () => (answer ??= { value: work() }).value
}
