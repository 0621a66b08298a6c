import type { ComponentChildren } from 'preact'
import type { ChosenAuthority } from '../../rules/engine/select.ts'
import { authorityLines } from '../finding/authority-lines.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

interface Props extends CiteProps {
  authority: ChosenAuthority
  /** Asks for the federal state if that decides which authority it is. */
  children?: ComponentChildren
}

/** The authority that takes complaints from here, with its requirements. */
export function AuthorityItem({ authority, children, ...cite }: Props) {
  const { i18n } = cite
  const { t } = i18n
  const { name, nameEn, complaint, website, postal, languages } = authority
  const isOwnName = name === nameEn || languages.includes(i18n.language)
  const spoken = new Intl.DisplayNames([i18n.language], { type: 'language' })
  return (
    <div class="report-item">
      <h3>{t('report.authority')}</h3>
      {children}
      <p class="name">{isOwnName ? name : `${name} (${nameEn})`}</p>
      <ul class="plain-list">
        {authorityLines(authority, i18n).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="links">
        <ExternalLink href={complaint} class="row" i18n={i18n}>
          {t('authority.complain')}
        </ExternalLink>
        <ExternalLink href={website} class="row" i18n={i18n}>
          {t('authority.website')}
        </ExternalLink>
      </p>
      <p class="printed meta">{complaint}</p>
      {postal && <p class="detail">{t('authority.post', { address: postal })}</p>}
      {languages.length > 0 && (
        <p class="detail">{t('authority.languages', { list: languages.map((code) => spoken.of(code) ?? code).join(', ') })}</p>
      )}
      <Cite statement={authority} {...cite} />
    </div>
  )
}
