import { useState } from 'preact/hooks'
import type { Finding } from '../../rules/engine/find.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { NewRecord } from '../../entrypoints/shared/records/new-record.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { AskAnswer, type Answer } from './ask/AskAnswer.tsx'
import type { SentBy } from '../../entrypoints/shared/records/record.ts'
import { AskSentBy } from './ask/AskSentBy.tsx'
import { AskWhen } from './ask/AskWhen.tsx'
import { knownOf } from './known-of.ts'
import { RecordForm } from './RecordForm.tsx'
import { useSaving, type Save } from './use-saving.ts'
import { EMPTY_WHEN, sentWhen } from './ask/when.ts'

export type Past = Pick<NewRecord, 'sent' | 'precision' | 'from2024' | 'by' | 'answer'>

interface Props {
  finding: Finding
  today: string
  onSave: Save<Past>
  i18n: I18n
}

/** For those who objected earlier, elsewhere: when, as precisely as they know, and the answer. */
export function AlreadySent({ finding, today, onSave, i18n }: Props) {
  const { operator } = finding.service
  const [when, setWhen] = useState(EMPTY_WHEN)
  const [by, setBy] = useState<SentBy>('form')
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [isMissing, setMissing] = useState(false)
  const saving = useSaving(onSave, () => undefined, i18n)
  const sent = sentWhen(when, today)
  const submit = (): void => {
    setMissing(answer === null)
    if (answer) void saving.submit({ ...sent, by, answer })
  }
  const proof = knownOf('proof', finding, i18n)
  return (
    <Disclosure summary={i18n.t('act.already')}>
      <RecordForm
        onSubmit={submit}
        errors={saving.rest(['sent'])}
        notes={
          <>
            {sent.from2024 && <p class="said">{knownOf('earlier-objection', finding, i18n)}</p>}
            {answer === 'unknown' && <p class="said">{[i18n.t('unsure.do', { operator }), proof].filter(Boolean).join(' ')}</p>}
          </>
        }
        i18n={i18n}
      >
        <AskWhen when={when} onWhen={setWhen} today={today} error={saving.of('sent')} i18n={i18n} />
        <AskSentBy by={by} onBy={setBy} i18n={i18n} />
        <AskAnswer
          answer={answer}
          onAnswer={setAnswer}
          question={i18n.t('past.ask', { operator })}
          error={isMissing && answer === null ? i18n.t('past.missing') : ''}
          i18n={i18n}
        />
      </RecordForm>
    </Disclosure>
  )
}
