import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import type { Reachable } from '../finding/primary-action.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Answered } from './Answered.tsx'
import type { FollowUp } from './next-action.ts'
import { LookAgain } from './LookAgain.tsx'
import { LetterLinks } from './LetterLinks.tsx'
import { StepWithoutLetter } from './StepWithoutLetter.tsx'
import './steps.css'

interface Props {
  view: RecordView
  finding: Finding
  /** The account's name; empty if there is only one account. */
  name: string
  follow: FollowUp
  /** Records the step as of today. */
  onStep: (type: TransitionType) => void
  /** The person opens the page of this opt-out. */
  onObject: (optOut: string) => void
  /** "I sent it", for a form that was opened. */
  sent: ComponentChildren
  /** The first question, while no answer is possible yet. */
  first: ComponentChildren
  i18n: I18n
}

/** What to do about an objection in its present state. Each state asks only for what comes next. */
export function NextStep({ name, ...props }: Props) {
  return (
    <div class="next-step">
      {name && (
        <p class="meta">
          <bdi>{props.i18n.t('mine.for', { account: name })}</bdi>
        </p>
      )}
      <Next {...props} />
    </div>
  )
}

function Next({ view, follow, finding, onStep, onObject, sent, first, i18n }: Omit<Props, 'name'>) {
  const { t } = i18n
  const { regime, service, authority } = finding
  const { operator } = service
  const answered = (question: string) => <Answered view={view} question={question} onStep={onStep} i18n={i18n} />
  // Folded, so that possible answers are read only once one has come.
  const ifAnswered = (label: string) => (
    <div class="asides">
      <Disclosure summary={label}>{answered(t('answered.ask.then'))}</Disclosure>
    </div>
  )
  const letters = <LetterLinks view={view} regime={regime} i18n={i18n} />
  switch (follow.kind) {
    case 'send':
      return sent
    case 'wait':
      return (
        <>
          {first}
          {ifAnswered(t('answered.came'))}
          {letters}
        </>
      )
    case 'chase':
      return (
        <>
          <ByLetterOrPage {...follow} label={t('overdue.again')} {...{ view, regime, authority, onObject, i18n }} />
          {ifAnswered(t('answered.ask.later', { operator }))}
        </>
      )
    case 'reply':
      return (
        <>
          <p class="said">{t('asked.do', { operator })}</p>
          <button type="button" class="button plain" onClick={() => onStep('reply')}>
            {t('asked.done')}
          </button>
          {letters}
          {ifAnswered(t('answered.ask.since'))}
        </>
      )
    case 'search':
      return (
        <>
          <p class="said">{t('unsure.do', { operator })}</p>
          {ifAnswered(t('answered.found'))}
        </>
      )
    case 'complain':
      return (
        <>
          {authority && <p class="said">{t('refused.complain')}</p>}
          <ByLetterOrPage {...follow} label={t('refused.again')} {...{ view, regime, authority, onObject, i18n }} />
        </>
      )
    case 'look-again':
      return <LookAgain onStep={onStep} i18n={i18n} />
    case 'none':
      return null
  }
}

interface ByProps extends Pick<Props, 'view' | 'onObject' | 'i18n'> {
  by: 'letter' | 'page'
  again: Reachable<OptOut> | null
  /** Label for objecting again. */
  label: string
  regime: Finding['regime']
  authority: Finding['authority']
}

function ByLetterOrPage({ by, again, label, view, regime, authority, onObject, i18n }: ByProps) {
  if (by === 'page') return <StepWithoutLetter again={again} label={label} authority={authority} onObject={onObject} i18n={i18n} />
  return (
    <>
      <LetterLinks view={view} regime={regime} prominent i18n={i18n} />
      {again && (
        <ExternalLink href={again.url} class="button plain" onGo={() => onObject(again.id)} i18n={i18n}>
          {label}
        </ExternalLink>
      )}
    </>
  )
}
