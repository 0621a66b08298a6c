import { useEffect, useState } from 'preact/hooks'
import type { RulesInfo } from '../../../rules/engine/rules-info.ts'
import { RulesCard } from '../../../components/options/RulesCard.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { askRulesInfo } from '../../shared/rules/rules-info.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { feedRules } from '../../shared/storage/storage.ts'
import { daysSince, today } from '../../shared/dates.ts'
import { FeedPart } from './FeedPart.tsx'
import { useStored } from '../../shared/hooks/use-stored.ts'

export function RulesSection({ i18n }: { i18n: I18n }) {
  const fetched = useStored(feedRules)
  const [info, setInfo] = useState<RulesInfo | null>()
  useEffect(() => {
    const over = new AbortController()
    const take = (now: RulesInfo | null): void => {
      if (!over.signal.aborted) setInfo(now)
    }
    askRulesInfo().then(take, () => take(null))
    return () => over.abort()
  }, [fetched?.serial])
  const day = today()
  return (
    <Section id="rules" title={i18n.t('options.rules')}>
      {info && <RulesCard info={info} age={daysSince(info.published, day)} today={day} i18n={i18n} />}
      {info === null && <p class="error">{i18n.t('rules.failed')}</p>}
      <FeedPart i18n={i18n} />
    </Section>
  )
}
