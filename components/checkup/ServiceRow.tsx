import { useState } from 'preact/hooks'
import type { Listed } from '../../entrypoints/shared/checkup/listed.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { MadeUnder } from '../../entrypoints/shared/records/record.ts'
import type { Group } from '../../rules/overview/kind-of.ts'
import { oldEvidence } from '../evidence/old-evidence.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import type { Save } from '../records/use-saving.ts'
import { Accounts } from './Accounts.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Myths } from './Myths.tsx'
import { isRecorded, ROW_LABELS, rowAction } from './row-action.ts'
import { aboutAddress } from '../ui/about-address.ts'
import { DoneForm, type DoneTold } from './DoneForm.tsx'
import type { AskWay } from './use-way.ts'
import { WayPanel } from './WayPanel.tsx'

/** The actions of a row; the page implements them. */
export interface RowActions {
  askWay: AskWay
  /** The person opens an opt-out's page. */
  onGo: (service: string, optOut: string) => void
  onDone: (service: string) => Save<DoneTold>
  /** A switch was checked again: still off, or on again. */
  onLook: (record: string, isOff: boolean) => void
  /** Where the person lives, if they said so: the law there sets the time for an answer. */
  madeUnder: MadeUnder | null
}

interface Props extends RowActions {
  listed: Listed
  group: Group
  i18n: I18n
  today: string
}

/** One service: its state, since when, whose accounts, and the one thing to do. */
export function ServiceRow({ listed, group, askWay, onGo, onDone, onLook, madeUnder, i18n, today }: Props) {
  const { id, name, operator, line, views } = listed
  const [open, setOpen] = useState<'way' | 'done' | null>(null)
  if (!line) return null
  const toggle = (part: 'way' | 'done') => () => setOpen(open === part ? null : part)
  const { kind, way, since, verified, changed, myth, holds } = line
  const action = rowAction(line, group)
  const label = ROW_LABELS[action]
  return (
    <li class="service-row" id={`row-${id}`}>
      <Semaphore arm={holds?.arm ?? 'none'} tone={holds?.tone ?? 'grey'} />
      <div class="told">
        <a class="name" href={aboutAddress(id)} target="_blank">
          {name}
        </a>
        <p class="detail">
          {[
            holds?.sentence,
            since && !isRecorded(kind) && i18n.t('checkup.since', { date: i18n.date(since) }),
            !isRecorded(kind) && oldEvidence(verified, today, i18n),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {myth && (
          <Disclosure
            small
            summary={
              <>
                {i18n.t('checkup.myth')}
                <span class="unseen">: {name}</span>
              </>
            }
          >
            <Myths service={id} askWay={askWay} i18n={i18n} />
          </Disclosure>
        )}
        {changed && <p class="meta changed">{i18n.t('checkup.changed')}</p>}
        <Accounts views={views} asking={group === 'todo'} onLook={onLook} i18n={i18n} today={today} />
      </div>
      {label && (
        <div class="row-actions screen-only">
          <button type="button" class="button plain" aria-expanded={open === 'way'} onClick={toggle('way')}>
            {i18n.t(label)}
            <span class="unseen">: {name}</span>
          </button>
          <button type="button" class="button plain" aria-expanded={open === 'done'} onClick={toggle('done')}>
            {i18n.t('checkup.done')}
            <span class="unseen">: {name}</span>
          </button>
        </div>
      )}
      {action === 'another' && (
        <div class="row-actions screen-only">
          <button type="button" class="button plain" aria-expanded={open === 'done'} onClick={toggle('done')}>
            {i18n.t('act.others.again')}
            <span class="unseen"> {name}</span>
          </button>
        </div>
      )}
      {label && open === 'way' && <WayPanel service={id} askWay={askWay} onGo={(optOut) => onGo(id, optOut)} i18n={i18n} today={today} />}
      {way && action !== 'none' && open === 'done' && (
        <DoneForm
          by={way}
          operator={operator}
          madeUnder={madeUnder}
          onSave={onDone(id)}
          onClose={() => setOpen(null)}
          i18n={i18n}
          today={today}
        />
      )}
    </li>
  )
}
