import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Arm, Tone } from '../../entrypoints/shared/messages.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { headlineOf } from './headline.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import './headline.css'

interface Props {
  finding: Finding
  arm: Arm
  tone: Tone
  /** The state in the words of the interface. */
  sentence: string
  /** What holds beside it, in the same words. */
  also: readonly string[]
  /** The objection that the state follows; null if there is none. */
  noted: RecordView | null
  i18n: I18n
  today: string
}

/** Sign and sentence: what holds on this page for this person, and what this kind of page means. */
export function Headline({ finding, arm, tone, sentence, also, noted, i18n, today }: Props) {
  const { main, details } = headlineOf(finding, sentence, noted, i18n, today)
  // What changed comes first; what the kind of page means is there again once that is read.
  const contexts = finding.state === 'changed' ? [] : finding.notes.filter(({ kind, id }) => kind === 'context' && i18n.fact(id) !== '')
  return (
    <section class="headline">
      <Semaphore arm={arm} tone={tone} />
      {/* Says so aloud when a step was noted and the sentence changes. */}
      <div class="words" aria-live="polite">
        <h1>{main}</h1>
        {details.map((line) => (
          <p key={line} class="detail">
            {line}
          </p>
        ))}
        {also.length > 0 && <p class="detail">{i18n.t('also', { states: also.join('; ') })}</p>}
      </div>
      {contexts.map(({ id, disputed }) => (
        <p key={id} class="context">
          {disputed ? i18n.t('claim.disputed', { said: i18n.fact(id) }) : i18n.fact(id)}
        </p>
      ))}
    </section>
  )
}
