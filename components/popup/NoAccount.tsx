import type { Source } from '../../rules/schema/schema.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
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
  /** All opt-outs for this place. */
  optOuts: readonly OptOut[]
  regime: Regime | null
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** For people without an account, about whom others may post: what they can try, and what each way achieves. Renders nothing if there is none. */
export function NoAccount({ operator, optOuts, regime, sources, i18n, today }: Props) {
  const { t, fact } = i18n
  const ways = openWays(withoutAccount(optOuts, regime), { regime }, i18n)
  if (ways.length === 0) return null
  return (
    <Disclosure summary={t('without.title', { operator })}>
      <p class="detail">{t('without.intro')}</p>
      <ul class="opt-outs">
        {ways.map((optOut) => (
          <li key={optOut.id}>
            <Way optOut={optOut} regime={regime} account="none" i18n={i18n} />
            <p class="detail">{fact(`${optOut.id}.without`) || fact(`${optOut.id}.what`)}</p>
            {caveats(optOut, today, i18n).length > 0 && <p class="meta">{caveats(optOut, today, i18n).join(' · ')}</p>}
            <Evidence statement={optOut} about={fact(optOut.id)} sources={sources} i18n={i18n} today={today} />
          </li>
        ))}
      </ul>
      <p class="meta">{t('without.dead')}</p>
    </Disclosure>
  )
}
