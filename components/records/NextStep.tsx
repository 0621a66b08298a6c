import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import { hasLetters } from '../../rules/letters/family.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import type { TransitionType } from '../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import type { Reachable } from '../finding/primary-action.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { againBy } from './again-by.ts'
import { Answered } from './Answered.tsx'
import { LookAgain } from './LookAgain.tsx'
import { LetterLinks } from './LetterLinks.tsx'
import { StepWithoutLetter } from './StepWithoutLetter.tsx'
import './steps.css'

interface Props {
  view: RecordView
  finding: Finding
  /** The account's name; empty if there is only one account. */
  name: string
  /** The opt-out for objecting again. */
  again: Reachable<OptOut> | null
  /** Records the step as of today. */
  onStep: (type: TransitionType) => void
  /** The person opens the page of this opt-out. */
  onObject: (optOut: string) => void
  /** "I sent it", for a form that was opened. */
  sent: ComponentChildren
  /** The first question, while no answer is possible yet. */
  first: ComponentChildren
  today: string
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

function Next({ view, finding, again, onStep, onObject, sent, first, today, i18n }: Omit<Props, 'name'>) {
  const { t } = i18n
  const { regime, service, authority } = finding
  const { operator } = service
  const letters = <LetterLinks view={view} regime={regime} prominent={view.overdue || view.state === 'refused'} i18n={i18n} />
  const helpWith = (label: string) => (
    <StepWithoutLetter again={againBy(view, finding, again)} label={label} authority={authority} onObject={onObject} i18n={i18n} />
  )
  const answered = (question: string) => <Answered view={view} question={question} onStep={onStep} i18n={i18n} />
  // Folded, so that possible answers are read only once one has come.
  const ifAnswered = (label: string) => (
    <div class="asides">
      <Disclosure summary={label}>{answered(t('answered.ask.then'))}</Disclosure>
    </div>
  )
  switch (view.state) {
    case 'opened':
      return sent
    case 'sent':
    case 'extended':
    case 'no-answer':
      return view.overdue ? (
        <>
          {hasLetters(regime) ? letters : helpWith(t('overdue.again'))}
          {ifAnswered(t('answered.ask.later', { operator }))}
        </>
      ) : (
        <>
          {first}
          {ifAnswered(t('answered.came'))}
          {letters}
        </>
      )
    case 'asked':
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
    case 'unsure':
      return (
        <>
          <p class="said">{t('unsure.do', { operator })}</p>
          {ifAnswered(t('answered.found'))}
        </>
      )
    case 'refused':
      return (
        <>
          {authority && <p class="said">{t('refused.complain')}</p>}
          {hasLetters(regime) ? letters : helpWith(t('refused.again'))}
          {hasLetters(regime) && again && (
            <ExternalLink href={again.url} class="button plain" onGo={() => onObject(again.id)} i18n={i18n}>
              {t('refused.again')}
            </ExternalLink>
          )}
        </>
      )
    case 'off':
      return <LookAgain view={view} today={today} onStep={onStep} i18n={i18n} />
    case 'confirmed':
    case 'withdrawn':
      return null
  }
}
