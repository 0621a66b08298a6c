import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { WatchMine } from '../../components/checkup/WatchMine.tsx'
import type { Listed } from '../shared/checkup/listed.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { grantedOf, type Watchable } from '../shared/watched/watchables.ts'

interface Props {
  mine: readonly Listed[]
  watchables: readonly Watchable[]
  /** The origins that are granted now. */
  origins: readonly string[]
  i18n: I18n
}

/** Requests the sites of all services that the person uses in one prompt. */
export function WatchPart({ mine, watchables, origins, i18n }: Props) {
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null)
  const inUse = watchables.filter(({ operator, atInstall }) => !atInstall && mine.some(({ operatorId }) => operatorId === operator))
  const isWhole = (one: Watchable): boolean => one.origins.every((origin) => grantedOf({ ...one, origins: [origin] }, origins).length > 0)
  const wanted = inUse.filter((one) => !isWhole(one))
  // Inside the click handler: browsers refuse the request later.
  const ask = (): void => {
    browser.permissions.request({ origins: wanted.flatMap((one) => one.origins) }).then(
      (yes) => setAnswer(yes ? 'granted' : 'refused'),
      () => setAnswer('refused'),
    )
  }
  return (
    <WatchMine
      wanted={wanted.map(({ name }) => name)}
      isWatching={inUse.some((one) => grantedOf(one, origins).length > 0)}
      answer={answer}
      onAsk={ask}
      i18n={i18n}
    />
  )
}
