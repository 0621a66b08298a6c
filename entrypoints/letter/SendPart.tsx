import { AuthorityCard } from '../../components/AuthorityCard.tsx'
import { ControllerCard } from '../../components/ControllerCard.tsx'
import { SentByPost } from '../../components/letter/SentByPost.tsx'
import type { Letter } from '../../rules/compose-letter.ts'
import { linesOf } from '../../rules/letter-inputs.ts'
import type { Draft } from '../shared/drafts.ts'
import type { BenchProps } from './LetterBench.tsx'
import { noteSent, type Noted } from './note-sent.ts'

interface Props extends BenchProps {
  letter: Letter
  draft: Draft
}

/** What to do with the letter, where it goes, and that it went. */
export function SendPart({ desk, kind, record, today, onSettle, letter, draft }: Props) {
  const { speech, facts, templates, dwellings } = desk
  const { addressee, authority, dweller } = facts
  const { country, land } = dweller
  const toAuthority = templates[0].plans[kind].to === 'authority'
  const shared = { sources: facts.sources, speech, today }
  const sent = (day: string): Promise<Noted> => {
    const account = linesOf(draft.accounts)[0] ?? ''
    const line = `${letter.subject} (${speech.date(day)})`
    const service = addressee?.services[0] ?? ''
    return noteSent({ kind, record: record?.id ?? null, service, account, line }, day, { today, now: new Date().toISOString() })
  }
  return (
    <div class="send">
      <section class="part">
        <h2>{speech.word(toAuthority ? 'letter.to.authority' : 'letter.to.company')}</h2>
        {!toAuthority && <p>{speech.word('letter.to.company.how')}</p>}
        {!toAuthority && addressee && <ControllerCard controller={addressee.controller} {...shared} />}
        {toAuthority && authority && (
          <AuthorityCard
            authority={authority}
            lands={dwellings.find(({ id }) => id === country)?.lands ?? []}
            land={land}
            onLand={(picked) => country && onSettle({ country, land: picked })}
            {...shared}
          />
        )}
      </section>
      {(kind === 'objection' || record) && <SentByPost today={today} onSent={sent} speech={speech} />}
    </div>
  )
}
