import type { ComponentChildren } from 'preact'
import { PrimaryAction } from '../../../components/finding/PrimaryAction.tsx'
import { doneLabel } from '../../../components/finding/act-label.ts'
import { choosePrimaryAction } from '../../../components/finding/primary-action.ts'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { AlreadySent } from '../../../components/records/AlreadySent.tsx'
import { AskSent } from '../../../components/records/ask/AskSent.tsx'
import { NextStep } from '../../../components/records/NextStep.tsx'
import { isAnswered } from '../../../rules/engine/can-act.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { orderByTried } from '../../shared/records/tried.ts'
import { storeByWorker } from '../../shared/storage/store-by-worker.ts'
import type { ServiceRecords } from './use-service-records.ts'
import { useTrying } from './use-trying.ts'
import type { UserData } from './user-data.ts'

interface Props {
  finding: Finding
  /** The address of the tab; null if it is not visible. */
  address: string | null
  /** In a private window, opening the form is not recorded: the person has not agreed to storing. */
  isPrivate: boolean
  tried: UserData['tried']
  mine: ServiceRecords
  /** The first thing to ask about an objection that was sent today. */
  first: ComponentChildren
  /** For people without an account: beside the other ways if nobody is signed in, otherwise after them. */
  noAccount: ComponentChildren
  i18n: I18n
  today: string
}

/** The one button, or the next step for a recorded objection. */
export function ActionPart({ finding, address, isPrivate, tried, mine, first, noAccount, i18n, today }: Props) {
  const shared = { finding, i18n, today }
  const { acting } = mine
  const trying = useTrying(tried, today, i18n)
  const action = choosePrimaryAction({ ...finding, optOuts: orderByTried(finding.optOuts, tried) }, address)
  const onObject = (optOut: string): void => {
    if (!isPrivate) storeByWorker({ type: 'form-opened', service: finding.service.id, route: optOut }).catch(() => undefined)
  }
  // On the form itself the button already asks whether it was sent.
  const isSaidAbove = action.kind === 'sent' && acting?.state === 'opened'
  // Someone who is not signed in may have no account, so the ways without one are shown beside the button.
  const mayHaveNone = finding.signedIn === false
  const acts = action.kind === 'object' || action.kind === 'steps' ? action.optOut : null
  const isSwitch = acts !== null && !isAnswered(acts)
  return (
    <PrimaryAction
      {...shared}
      action={action}
      address={address}
      isBack={acting?.state === 'opened'}
      onObject={onObject}
      known={mine.known}
      onSent={mine.sent}
      trying={trying}
      last={!mayHaveNone && noAccount}
      beside={
        <>
          {!acting && acts && !isSwitch && <AlreadySent {...shared} onSave={mine.importPast} />}
          {isSwitch && !acting && (
            <AskSent known={[]} label={i18n.t(doneLabel(acts, finding.policy))} onSent={() => mine.sent(acts.id, null)} i18n={i18n} />
          )}
          {mayHaveNone && noAccount}
        </>
      }
    >
      {acting && !isSaidAbove && (
        <NextStep
          {...shared}
          view={acting}
          name={mine.views.length > 1 ? (mine.names.get(acting.record.id) ?? '') : ''}
          again={action.kind === 'none' ? action.again : null}
          onStep={mine.step}
          onObject={onObject}
          sent={
            <AskSent
              known={mine.known}
              label={i18n.t(acting.record.sentBy === 'switch' ? 'act.off.done' : 'act.sent')}
              onSent={(account) => mine.sent(acting.record.route, account)}
              i18n={i18n}
            />
          }
          first={first}
        />
      )}
      <FieldErrors sentences={[...mine.problems, trying.problem].filter(Boolean)} />
    </PrimaryAction>
  )
}
