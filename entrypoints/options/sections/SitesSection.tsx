import { useState } from 'preact/hooks'
import { Section } from '../../../components/options/Section.tsx'
import { WatchedList } from '../../../components/options/WatchedList.tsx'
import { useWatchables } from '../../shared/hooks/use-watchables.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { stopWatching } from '../../shared/watched/stop-watching.ts'
import { grantedOf, type Watchable } from '../../shared/watched/watchables.ts'
import { useOrigins } from '../use-origins.ts'

/** The operators that the person wanted watched. Hosts granted at install are not part of this list. */
export function SitesSection({ i18n }: { i18n: I18n }) {
  const origins = useOrigins()
  const watchables = useWatchables()
  const [outcome, setOutcome] = useState({ said: '', problem: '' })
  const stop = async (watchable: Watchable): Promise<void> => {
    setOutcome({ said: '', problem: '' })
    const stopped = await stopWatching(watchable).catch(() => false)
    const sentence = i18n.t(stopped ? 'watch.stopped' : 'watch.not-stopped', { operator: watchable.name })
    setOutcome(stopped ? { said: sentence, problem: '' } : { said: '', problem: sentence })
  }
  const watched = watchables.filter((one) => !one.atInstall && grantedOf(one, origins).length > 0)
  return (
    <Section id="sites" title={i18n.t('watch.title')}>
      <WatchedList watched={watched} onStop={(one) => void stop(one)} {...outcome} i18n={i18n} />
    </Section>
  )
}
