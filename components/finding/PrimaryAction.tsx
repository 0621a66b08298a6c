import type { ComponentChildren } from 'preact'
import { isAnswered } from '../../rules/engine/can-act.ts'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import type { ActionChoice } from './primary-action.ts'
import { DidItWork, type Trying } from './DidItWork.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Limit, NoForm } from './Limit.tsx'
import { ObjectNow } from './ObjectNow.tsx'
import { openWays } from '../ui/open-ways.ts'
import { AskSent, type KnownAccount } from '../records/ask/AskSent.tsx'
import { OptOutList } from './OptOutList.tsx'
import { SentHere } from './SentHere.tsx'
import { TellSteps } from './TellSteps.tsx'
import { WhyAbsent } from './WhyAbsent.tsx'
import './primary-action.css'

interface Props {
  action: ActionChoice
  finding: Finding
  /** The address of the tab; null if it is not visible. */
  address: string | null
  /** They opened that page before, and come back to see what to press there. */
  isBack?: boolean
  /** The person opens the page of this opt-out. */
  onObject: (optOut: string) => void
  /** Accounts with a sent objection. */
  known: readonly KnownAccount[]
  /** The person says that they sent it, with this opt-out if they are there, and for which account. */
  onSent: (optOut: string | null, account: string | null) => void
  /** Absent if opt-outs cannot be marked here. */
  trying?: Trying
  /** Further buttons, right below the main one. */
  children?: ComponentChildren
  /** Shown beside the other ways, as the first of them. */
  beside?: ComponentChildren
  /** Shown after the other ways, as the last of them. */
  last?: ComponentChildren
  i18n: I18n
  today: string
}

/** The one button, what has to be said before it is pressed, and the other ways behind it. */
export function PrimaryAction({
  action,
  finding,
  address,
  isBack = false,
  onObject,
  known,
  onSent,
  trying,
  children,
  beside,
  last,
  i18n,
  today,
}: Props) {
  const shared = { finding, address, i18n, today }
  const again = action.kind === 'none' && finding.person.objectionStatus !== null && known.length > 0
  const open = openWays(action.others, finding, i18n)
  // An opt-out for people without an account is no alternative for a second account.
  const others = again ? open.filter(({ kind }) => kind !== 'third-party-form') : open
  const form = action.kind === 'object' || action.kind === 'sent' || action.kind === 'steps' ? action.optOut : null
  return (
    <section class="action">
      {action.kind === 'object' && (
        <ObjectNow optOut={action.optOut} others={others.length} folded={!isBack} onObject={onObject} {...shared} />
      )}
      {action.kind === 'steps' && <TellSteps optOut={action.optOut} folded={!isBack} onObject={onObject} i18n={i18n} today={today} />}
      {action.kind === 'sent' && <SentHere optOut={action.optOut} known={known} onSent={onSent} {...shared} />}
      {action.kind === 'limit' && <Limit setting={action.setting} {...shared} />}
      {action.kind === 'none' && finding.state === 'no-way-out' && <NoForm alone {...shared} />}
      {children}
      {again && action.isThere && action.again && isAnswered(action.again) && (
        <AskSent known={known} label={i18n.t('act.sent')} onSent={(account) => onSent(action.again?.id ?? null, account)} i18n={i18n} />
      )}
      <div class="asides">
        {action.kind === 'none' && beside}
        {(form || others.length > 0) && (
          <Disclosure summary={i18n.t(othersKey(action, finding))}>
            {form && trying && <DidItWork key={form.id} optOut={form} asks {...trying} i18n={i18n} />}
            {form && <WhyAbsent optOut={form} finding={finding} i18n={i18n} />}
            {again && <p class="said">{i18n.t('sent.other.how', { service: finding.service.name })}</p>}
            <OptOutList
              optOuts={others}
              regime={finding.regime}
              onObject={onObject}
              {...(trying && { trying })}
              i18n={i18n}
              today={today}
            />
            {again && !action.isThere && (
              <AskSent known={[]} label={i18n.t('sent.other')} onSent={(account) => onSent(null, account)} i18n={i18n} />
            )}
            {last}
          </Disclosure>
        )}
        {action.kind !== 'none' && beside}
      </div>
    </section>
  )
}

/** Label of the other ways, seen from the button. */
function othersKey(action: ActionChoice, { person }: Finding): MessageKey {
  const { kind } = action
  if (kind === 'limit') return 'act.others.none'
  if ((action.kind === 'object' || action.kind === 'sent' || action.kind === 'steps') && !isAnswered(action.optOut))
    return 'act.others.none'
  if (kind !== 'none') return 'act.others'
  return person.objectionStatus ? 'act.others.again' : 'act.others.all'
}
