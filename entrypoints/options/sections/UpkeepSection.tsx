import { FeedAttempts } from '../../../components/options/FeedAttempts.tsx'
import { Section } from '../../../components/options/Section.tsx'
import { StatementAges } from '../../../components/options/StatementAges.tsx'
import { feedAddress } from '../../shared/feed/address.ts'
import { feedWord } from '../../shared/feed/result-message.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { feedLog } from '../../shared/storage/storage.ts'
import { today } from '../../shared/dates.ts'
import { useRulesInfo } from '../use-rules-info.ts'

/** For maintainers of the rules: how old each statement is, and how newer ones arrived. */
export function UpkeepSection({ i18n }: { i18n: I18n }) {
  const info = useRulesInfo()
  const log = useStored(feedLog) ?? []
  return (
    <Section id="upkeep" title={i18n.t('options.upkeep')}>
      <p class="meta">{i18n.t('options.upkeep.why')}</p>
      {info && <StatementAges statements={info.statements} today={today()} i18n={i18n} />}
      {feedAddress() && (
        <FeedAttempts
          log={log.map((one) => ({ at: one.at, day: today(new Date(one.at)), serial: one.serial, word: feedWord(one.result) }))}
          i18n={i18n}
        />
      )}
    </Section>
  )
}
