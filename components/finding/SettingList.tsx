import type { Source } from '../../rules/schema/schema.ts'
import type { Setting } from '../../rules/schema/statements.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import '../evidence/statement-list.css'

interface Props {
  settings: readonly Setting[]
  sources: Record<string, Source>
  speech: Speech
  today: string
}

/** Settings that limit what is used, the strongest first, each with what it does. */
export function SettingList({ settings, sources, speech, today }: Props) {
  return (
    <ul class="statements">
      {settings.map((setting) => {
        const name = speech.say(setting.id)
        const effect = speech.say(`effect.${setting.effect}`)
        return (
          <li key={setting.id}>
            {setting.url ? (
              <ExternalLink href={setting.url} class="row name" speech={speech}>
                {name}
              </ExternalLink>
            ) : (
              <span class="row name">{name}</span>
            )}
            <p>{speech.say(`${setting.id}.what`)}</p>
            <Evidence statement={setting} about={name} sources={sources} speech={speech} today={today}>
              {effect && <span class="chip">{effect}</span>}
            </Evidence>
          </li>
        )
      })}
    </ul>
  )
}
