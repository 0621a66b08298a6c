import { AuthorityCard } from '../../components/finding/AuthorityCard.tsx'
import { ControllerCard } from '../../components/finding/ControllerCard.tsx'
import { SentByPost, type SentLetter } from '../../components/letter/SentByPost.tsx'
import type { Letter } from '../../rules/letters/compose.ts'
import type { LetterInputs } from '../../rules/letters/inputs.ts'
import { clock } from '../shared/records/record-store.ts'
import { accountsOf, ANOTHER } from './draft/accounts-of.ts'
import type { EditorProps } from './LetterEditor.tsx'
import { nameFor } from './draft/name-for.ts'
import { logSentByPost, type PostReceipt } from './log-sent-by-post.ts'

interface Props extends EditorProps {
  letter: Letter
  inputs: LetterInputs
}

/** Buttons to copy, print and save the letter, the addressee, and the button to record that it was sent. */
export function SendPart({ letterData, kind, record, records, today, onSettle, letter, inputs }: Props) {
  const { i18n, facts, templates, countries } = letterData
  const { addressee, authority, residence } = facts
  const { country, land } = residence
  const toAuthority = templates[0].plans[kind].to === 'authority'
  const shared = { sources: facts.sources, i18n, today }
  // If the letter is about a record, there is no service to choose.
  const services = record ? [] : letterData.services.filter(({ id }) => addressee?.services.includes(id))
  const sent = ({ day, service, record: chosen, press }: SentLetter): Promise<PostReceipt> => {
    const line = `${letter.subject} (${i18n.date(day)})`
    const madeUnder = country === null || residence.guessed ? null : { country, policy: addressee?.stated ?? null }
    const about = record?.id ?? (chosen === ANOTHER ? null : chosen)
    return logSentByPost({ kind, record: about, service, account: nameFor(inputs), madeUnder, line, press }, day, clock())
  }
  return (
    <div class="send">
      <section class="part">
        <h2>{i18n.t(toAuthority ? 'letter.to.authority' : 'letter.to.company')}</h2>
        {!toAuthority && <p>{i18n.t('letter.to.company.how')}</p>}
        {!toAuthority && addressee && <ControllerCard controller={addressee.controller} {...shared} />}
        {toAuthority && authority && (
          <AuthorityCard
            authority={authority}
            lands={countries.find(({ id }) => id === country)?.lands ?? []}
            land={land}
            onLand={(picked) => country && onSettle({ country, land: picked })}
            {...shared}
          />
        )}
      </section>
      {(record || (kind === 'objection' && services.length > 0)) && (
        <SentByPost
          today={today}
          services={services}
          accountsOf={(service) => (record ? [] : accountsOf(records, service, i18n))}
          onSent={sent}
          i18n={i18n}
        />
      )}
    </div>
  )
}
