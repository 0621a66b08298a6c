import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { Deed } from './primary-action.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Limit, NoForm } from './Limit.tsx'
import { ObjectNow } from './ObjectNow.tsx'
import { openWays } from '../ui/open-ways.ts'
import { AskSent, type KnownAccount } from '../records/AskSent.tsx'
import { RouteList } from './RouteList.tsx'
import { SentHere } from './SentHere.tsx'
import { WhyAbsent } from './WhyAbsent.tsx'
import './primary-action.css'

interface Props {
  deed: Deed
  finding: Finding
  /** Where the person is; null where that cannot be seen. */
  address: string | null
  /** Someone goes to a page where one objects, by this route. */
  onObject: (route: string) => void
  /** Accounts for which something is noted as sent. */
  known: readonly KnownAccount[]
  /** Someone says that they sent it, by this route if they are there, and for which account. */
  onSent: (route: string | null, account: string | null) => void
  /** What else there is to press, right below the button. */
  children?: ComponentChildren
  /** What stands beside the other ways, the first to be thought of. */
  beside?: ComponentChildren
  speech: Speech
  today: string
}

/** The one button, what has to be said before it is pressed, and the other ways behind it. */
export function Action({ deed, finding, address, onObject, known, onSent, children, beside, speech, today }: Props) {
  const shared = { finding, address, speech, today }
  const again = deed.kind === 'none' && finding.person.standing !== null && known.length > 0
  const others = openWays(deed.others, finding, speech)
  const form = deed.kind === 'object' || deed.kind === 'sent' ? deed.route : null
  return (
    <section class="action">
      {deed.kind === 'object' && <ObjectNow route={deed.route} onObject={onObject} {...shared} />}
      {deed.kind === 'sent' && <SentHere route={deed.route} known={known} onSent={onSent} {...shared} />}
      {deed.kind === 'limit' && <Limit setting={deed.setting} {...shared} />}
      {deed.kind === 'none' && finding.state === 'no-way-out' && <NoForm {...shared} />}
      {children}
      {again && deed.isThere && (
        <AskSent
          known={known}
          label={speech.word('act.sent')}
          onSent={(account) => onSent(deed.again?.id ?? null, account)}
          speech={speech}
        />
      )}
      <div class="asides">
        {deed.kind === 'none' && beside}
        {(form || others.length > 0) && (
          <Disclosure summary={speech.word(othersKey(deed, finding))}>
            {form && <WhyAbsent route={form} finding={finding} speech={speech} />}
            {again && <p class="said">{speech.word('sent.other.how', { service: finding.service.name })}</p>}
            <RouteList routes={others} regime={finding.regime} onObject={onObject} speech={speech} today={today} />
            {again && !deed.isThere && (
              <AskSent known={[]} label={speech.word('sent.other')} onSent={(account) => onSent(null, account)} speech={speech} />
            )}
          </Disclosure>
        )}
        {deed.kind !== 'none' && beside}
      </div>
    </section>
  )
}

/** What the other ways are, seen from the button. */
function othersKey({ kind }: Deed, { person }: Finding): WordKey {
  if (kind === 'limit') return 'act.others.none'
  if (kind !== 'none') return 'act.others'
  return person.standing ? 'act.others.again' : 'act.others.all'
}
