import type { Source } from '../../rules/schema/schema.ts'
import type { ChosenAuthority } from '../../rules/engine/select.ts'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Evidence } from '../evidence/Evidence.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { LandSelect } from '../popup/LandSelect.tsx'
import { authorityLines } from './authority-lines.ts'
import './card.css'

interface Props {
  authority: ChosenAuthority
  lands: CountryOption['lands']
  land: string | null
  onLand: (land: string | null) => void
  sources: Record<string, Source>
  i18n: I18n
  today: string
}

/** The authority that takes complaints from here, with its requirements. */
export function AuthorityCard({ authority, lands, land, onLand, sources, i18n, today }: Props) {
  const { name, nameEn, website, complaint, languages, postal } = authority
  const ownName = languages.includes(i18n.language)
  const spoken = new Intl.DisplayNames([i18n.language], { type: 'language' })
  const told = authorityLines(authority, i18n)
  return (
    <div class="card">
      {lands.length > 0 && (
        <div class="land">
          <p>{i18n.t('country.land.why')}</p>
          <LandSelect lands={lands} land={land} onPick={onLand} i18n={i18n} />
        </div>
      )}
      <p class="name">{ownName || name === nameEn ? name : `${name} (${nameEn})`}</p>
      {told.length > 0 && (
        <ul class="traps">
          {told.map((trap) => (
            <li key={trap}>{trap}</li>
          ))}
        </ul>
      )}
      <p class="links">
        <ExternalLink href={complaint} class="row" i18n={i18n}>
          {i18n.t('authority.complain')}
        </ExternalLink>
        <ExternalLink href={website} class="row" i18n={i18n}>
          {i18n.t('authority.website')}
        </ExternalLink>
      </p>
      {postal && <p>{i18n.t('authority.post', { address: postal })}</p>}
      {languages.length > 0 && (
        <p class="meta">{i18n.t('authority.languages', { list: languages.map((code) => spoken.of(code) ?? code).join(', ') })}</p>
      )}
      <Evidence statement={authority} about={name} sources={sources} i18n={i18n} today={today} />
    </div>
  )
}
