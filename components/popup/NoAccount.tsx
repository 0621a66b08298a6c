import type { Source } from '../../rules/schema/schema.ts'
import type { Route } from '../../rules/schema/statements.ts'
import type { Regime } from '../../rules/schema/vocabulary.ts'
import { withoutAccount } from '../../rules/letters/without-account.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { caveatsOf } from '../finding/caveats.ts'
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
  speech: Speech
  today: string
}

/** For someone without an account, of whom others may post something: what can be tried, and what each way reaches. Nothing if there is no way. */
export function NoAccount({ operator, routes, regime, sources, speech, today }: Props) {
  const { word, say } = speech
  const ways = openWays(withoutAccount(routes, regime), { regime }, speech)
  if (ways.length === 0) return null
  return (
    <Disclosure summary={word('without.title', { operator })}>
      <p class="detail">{word('without.intro')}</p>
      <ul class="routes">
        {ways.map((route) => (
          <li key={route.id}>
            <Way route={route} regime={regime} account="none" speech={speech} />
            <p class="detail">{say(`${route.id}.without`) || say(`${route.id}.what`)}</p>
            <p class="meta">{caveatsOf(route, today, speech).join(' · ')}</p>
            <Evidence statement={route} about={say(route.id)} sources={sources} speech={speech} today={today} />
          </li>
        ))}
      </ul>
      <p class="meta">{word('without.dead')}</p>
    </Disclosure>
  )
}
