import { withoutAccount } from '../../rules/letters/without-account.ts'
import type { Finding } from '../../rules/engine/find.ts'
import { openWays } from '../ui/open-ways.ts'
import { Way } from '../ui/Way.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

/** Ways for people without an account whom others post about. Renders nothing if there are none. */
export function WithoutAccount({ finding, ...cite }: CiteProps & { finding: Pick<Finding, 'optOuts' | 'regime' | 'service'> }) {
  const { i18n } = cite
  const { t, fact } = i18n
  const { optOuts, regime, service } = finding
  const ways = openWays(withoutAccount(optOuts, regime), { regime }, i18n)
  if (ways.length === 0) return null
  return (
    <>
      <h3>{t('without.title', { operator: service.operator })}</h3>
      <p class="detail">{t('without.intro')}</p>
      <ul class="report-list">
        {ways.map((way) => (
          <li key={way.id}>
            <Way optOut={way} regime={regime} account="none" i18n={i18n} />
            <p>{fact(`${way.id}.without`) || fact(`${way.id}.what`)}</p>
            <Cite statement={way} {...cite} />
          </li>
        ))}
      </ul>
      <p class="detail">{t('without.dead')}</p>
    </>
  )
}
