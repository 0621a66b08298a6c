import type { Controller, Source } from '../../rules/schema/schema.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import './card.css'

interface Props {
  controller: Controller
  sources: Record<string, Source>
  speech: Speech
  today: string
}

/** The company that answers for the data here: where a letter goes. */
export function ControllerCard({ controller, sources, speech, today }: Props) {
  const { id, name, address, contact } = controller
  const note = speech.say(`${id}.note`)
  return (
    <div class="card">
      <address>
        <span class="name">{name}</span>
        {address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {note && <p class="detail">{note}</p>}
      <ExternalLink href={contact} class="row" speech={speech}>
        {contact.replace(/^https:\/\/(www\.)?/, '')}
      </ExternalLink>
      <Evidence statement={controller} about={name} sources={sources} speech={speech} today={today} />
    </div>
  )
}
