import type { Setting } from '../../rules/schema/statements.ts'
import { SwitchPath } from '../finding/SwitchPath.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

/** Settings that limit what is used, most effective first. */
export function SettingsPart({ settings, ...cite }: CiteProps & { settings: readonly Setting[] }) {
  const { fact } = cite.i18n
  return (
    <ul class="report-list">
      {settings.map((setting) => (
        <li key={setting.id}>
          {setting.url ? (
            <ExternalLink href={setting.url} class="row name" i18n={cite.i18n}>
              {fact(setting.id)}
            </ExternalLink>
          ) : (
            <p class="name">{fact(setting.id)}</p>
          )}
          {setting.url && <p class="printed meta">{setting.url}</p>}
          <p>{[fact(`effect.${setting.effect}`), fact(`${setting.id}.what`)].filter(Boolean).join(': ')}</p>
          <SwitchPath optOut={setting} i18n={cite.i18n} />
          <Cite statement={setting} {...cite} />
        </li>
      ))}
    </ul>
  )
}
