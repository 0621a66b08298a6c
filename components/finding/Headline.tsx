import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Arm, Tone } from '../../entrypoints/shared/messages.ts'
import type { RecordView } from '../../entrypoints/shared/records/record-view.ts'
import { headlineOf } from './headline.ts'
import { pageMeaning } from './page-meaning.ts'
import { signWords } from './sign-words.ts'
import { oldEvidence } from '../evidence/old-evidence.ts'
import { firstSource } from '../evidence/first-source.ts'
import { meaningOf } from '../../entrypoints/shared/badge/appearance.ts'
import type { Source } from '../../rules/schema/schema.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import './headline.css'

interface Props {
  finding: Finding
  arm: Arm
  tone: Tone
  /** The state in the interface's words. */
  sentence: string
  /** The other states that hold, in the same words. */
  also: readonly string[]
  /** The record that the state follows from; null if there is none. */
  noted: RecordView | null
  /** On the first run the sign has its words beside it. */
  isFirst?: boolean
  i18n: I18n
  today: string
}

/** From this many characters on the sentence is set smaller. */
const LONG = 56
/** And from this many on it also uses the space below the sign. */
const VERY_LONG = 84

/** Sign and sentence: what holds on this page for this person, and what this kind of page means. */
export function Headline({ finding, arm, tone, sentence, also, noted, isFirst = false, i18n, today }: Props) {
  const { main, details } = headlineOf(finding, sentence, noted, i18n, today)
  const meaning = pageMeaning(finding, i18n)
  const sign = isFirst ? signWords(finding, i18n) : ''
  const source = meaningOf(finding.state).speaksOf === 'record' ? null : firstSource(finding.policy, finding.sources)
  // A statement that is due for a recheck is marked elsewhere.
  const old = meaningOf(finding.state).speaksOf === 'policy' ? oldEvidence(finding.policy?.verified, today, i18n) : ''
  return (
    <section class="headline">
      {/* Announces the new sentence when a step was recorded. */}
      <div class={main.length > VERY_LONG ? 'words around' : 'words'} aria-live="polite">
        <Semaphore arm={arm} tone={tone} />
        <div>
          {sign !== '' && <p class={`sign tone-${tone}`}>{sign}</p>}
          <h1 class={main.length > LONG ? 'long' : undefined}>{main}</h1>
        </div>
        {details.map((line, at) => (
          <p key={line} class="detail">
            {line}
            {source && at === details.length - 1 && <Said source={source} i18n={i18n} />}
            {at === details.length - 1 && old !== '' && ` · ${old}`}
          </p>
        ))}
        {also.length > 0 && <p class="detail">{i18n.t('also', { states: also.join('; ') })}</p>}
      </div>
      {meaning !== '' && <p class="context">{meaning}</p>}
    </section>
  )
}

/** Names and links the source. */
function Said({ source: { url, publisher }, i18n }: { source: Source; i18n: I18n }) {
  return (
    <>
      {' · '}
      {url ? (
        <ExternalLink href={url} i18n={i18n}>
          <bdi>{publisher}</bdi>
        </ExternalLink>
      ) : (
        publisher
      )}
    </>
  )
}
