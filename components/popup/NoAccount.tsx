import type { Source } from '../../rules/schema/schema.ts'
import type { Route } from '../../rules/schema/statements.ts'
import type { Regime } from '../../rules/schema/codes.ts'
import { withoutAccount } from '../../rules/letters/without-account.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { caveats } from '../finding/caveats.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { openWays } from '../ui/open-ways.ts'
import { Way } from '../ui/Way.tsx'

interface Props {
  operator: string
  /** All ways that the rules know for this place. */
  routes: readonly Route[]
  regime: Regime | null
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** For people without an account, about whom others may post: what they can try, and what each way achieves. Renders nothing if there is none. */
export function NoAccount({ operator, routes, regime, sources, i18n, today }: Props) {
  const { t, fact } = i18n
  const ways = openWays(withoutAccount(routes, regime), { regime }, i18n)
  if (ways.length === 0) return null
  return (
    <Disclosure summary={t('without.title', { operator })}>
      <p class="detail">{t('without.intro')}</p>
      <ul class="routes">
        {ways.map((route) => (
          <li key={route.id}>
            <Way route={route} regime={regime} account="none" i18n={i18n} />
            <p class="detail">{fact(`${route.id}.without`) || fact(`${route.id}.what`)}</p>
            <p class="meta">{caveats(route, today, i18n).join(' · ')}</p>
            <Evidence statement={route} about={fact(route.id)} sources={sources} i18n={i18n} today={today} />
          </li>
        ))}
      </ul>
      <p class="meta">{t('without.dead')}</p>
    </Disclosure>
  )
}
