import type { RulesInfo } from '../../rules/engine/rules-info.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import './rules-card.css'

interface Props {
  info: RulesInfo
  /** Days since the rules were published. */
  age: number
  today: string
  i18n: I18n
}

/** Which rules are in use, and how old they are. */
export function RulesCard({ info: { serial, published, expires, origin }, age, today, i18n }: Props) {
  return (
    <>
      <dl class="facts">
        <dt>{i18n.t('rules.serial')}</dt>
        <dd>{serial}</dd>
        <dt>{i18n.t('rules.published')}</dt>
        <dd>{`${i18n.date(published)}, ${i18n.ago(age)}`}</dd>
        <dt>{i18n.t('rules.expires')}</dt>
        <dd>{i18n.date(expires)}</dd>
        <dt>{i18n.t('rules.origin')}</dt>
        <dd>{i18n.t(`feed.origin.${origin}`)}</dd>
      </dl>
      {expires < today && <p class="warn">{i18n.t('footer.expired', { date: i18n.date(expires) })}</p>}
    </>
  )
}
