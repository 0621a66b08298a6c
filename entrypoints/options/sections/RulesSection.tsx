import { RulesCard } from '../../../components/options/RulesCard.tsx'
import { Section } from '../../../components/options/Section.tsx'
import type { I18n } from '../../shared/i18n/translator.ts'
import { daysSince, today } from '../../shared/dates.ts'
import { useRulesInfo } from '../use-rules-info.ts'
import { FeedPart } from './FeedPart.tsx'

export function RulesSection({ i18n }: { i18n: I18n }) {
  const info = useRulesInfo()
  const day = today()
  return (
    <Section id="rules" title={i18n.t('options.rules')}>
      {info && <RulesCard info={info} age={daysSince(info.published, day)} today={day} i18n={i18n} />}
      {info === null && <p class="error">{i18n.t('rules.failed')}</p>}
      <FeedPart i18n={i18n} />
    </Section>
  )
}
