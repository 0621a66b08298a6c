import type { Postal } from '../../rules/letters/facts.ts'
import type { Source } from '../../rules/schema/schema.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import './card.css'

interface Props {
  controller: Postal
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** The controller here: the company that a letter goes to. */
export function ControllerCard({ controller, sources, i18n, today }: Props) {
  const { id, name, address, contact } = controller
  const note = i18n.fact(`${id}.note`)
  return (
    <div class="card">
      <address>
        <span class="name">{name}</span>
        {address.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      {note && <p class="detail">{note}</p>}
      {contact && (
        <ExternalLink href={contact} class="row" i18n={i18n}>
          {contact.replace(/^https:\/\/(www\.)?/, '')}
        </ExternalLink>
      )}
      <Evidence statement={controller} about={name} sources={sources} i18n={i18n} today={today} />
    </div>
  )
}
