import type { ComponentChildren } from 'preact'
import { PrimaryAction } from '../../../components/finding/PrimaryAction.tsx'
import { doneLabel } from '../../../components/finding/act-label.ts'
import { FieldErrors } from '../../../components/form/FieldErrors.tsx'
import { AlreadySent } from '../../../components/records/AlreadySent.tsx'
import { AskSent } from '../../../components/records/ask/AskSent.tsx'
import { nextAction } from '../../../components/records/next-action.ts'
import { NextStep } from '../../../components/records/NextStep.tsx'
import type { Finding } from '../../../rules/engine/find.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { storeByWorker } from '../../shared/storage/store-by-worker.ts'
import type { ServiceRecords } from './use-service-records.ts'
import { useTrying } from './use-trying.ts'
import type { UserData } from './user-data.ts'

interface Props {
  finding: Finding
  /** The address of the tab, or the start page of the service; null if it is not visible. */
  address: string | null
  /** Picked from the list: the person is on another page. */
  isPicked: boolean
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
export function ActionPart({ finding, address, isPicked, isPrivate, tried, mine, first, noAccount, i18n, today }: Props) {
  const shared = { finding, i18n, today }
  const { acting } = mine
  const trying = useTrying(tried, today, i18n)
  const { button, follow, before } = nextAction(finding, { view: acting, address: isPicked ? null : address, tried, today })
  const onObject = (optOut: string): void => {
    if (!isPrivate) storeByWorker({ type: 'form-opened', service: finding.service.id, route: optOut }).catch(() => undefined)
  }
  // Someone who is not signed in may have no account, so the ways without one are shown beside the button.
  const mayHaveNone = finding.signedIn === false
  return (
    <PrimaryAction
      {...shared}
      action={button}
      address={address}
      isBack={follow.kind === 'send'}
      onObject={onObject}
      known={mine.known}
      onSent={mine.sent}
      trying={trying}
      last={!mayHaveNone && noAccount}
      beside={
        <>
          {before?.kind === 'sent' && <AlreadySent {...shared} onSave={mine.importPast} />}
          {before?.kind === 'off' && (
            <AskSent
              known={[]}
              label={i18n.t(doneLabel(before.optOut, finding.policy))}
              onSent={() => mine.sent(before.optOut.id, null)}
              i18n={i18n}
            />
          )}
          {mayHaveNone && noAccount}
        </>
      }
    >
      {acting && follow.kind !== 'none' && (
        <NextStep
          finding={finding}
          i18n={i18n}
          follow={follow}
          view={acting}
          name={mine.views.length > 1 ? (mine.names.get(acting.record.id) ?? '') : ''}
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
