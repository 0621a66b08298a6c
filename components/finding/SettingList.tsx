import type { Source } from '../../rules/schema/schema.ts'
import type { Setting } from '../../rules/schema/statements.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import '../evidence/statement-list.css'

interface Props {
  settings: readonly Setting[]
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** Settings that limit what is used, the strongest first, each with what it does. */
export function SettingList({ settings, sources, i18n, today }: Props) {
  return (
    <ul class="statements">
      {settings.map((setting) => {
        const name = i18n.fact(setting.id)
        const effect = i18n.fact(`effect.${setting.effect}`)
        return (
          <li key={setting.id}>
            {setting.url ? (
              <ExternalLink href={setting.url} class="row name" i18n={i18n}>
                {name}
              </ExternalLink>
            ) : (
              <span class="row name">{name}</span>
            )}
            <p>{i18n.fact(`${setting.id}.what`)}</p>
            <Evidence statement={setting} about={name} sources={sources} i18n={i18n} today={today}>
              {effect && <span class="chip">{effect}</span>}
            </Evidence>
          </li>
        )
      })}
    </ul>
  )
}
