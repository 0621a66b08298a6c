import type { Finding } from '../../rules/engine/find.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

/** Who answers for the data, and the authority that takes complaints from here, with what it is particular about. */
export function ComplainPart({ finding: { controller, authority }, ...cite }: CiteProps & { finding: Finding }) {
  const { i18n } = cite
  const { fact, t } = i18n
  return (
    <>
      {controller && (
        <div class="report-item">
          <h3>{t('else.controller')}</h3>
          <address>
            {[controller.name, ...controller.address].map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
          {fact(`${controller.id}.note`) && <p class="detail">{fact(`${controller.id}.note`)}</p>}
          <ExternalLink href={controller.contact} class="row" i18n={i18n}>
            {controller.contact.replace(/^https:\/\/(www\.)?/, '')}
          </ExternalLink>
          <Cite statement={controller} {...cite} />
        </div>
      )}
      {authority && (
        <div class="report-item">
          <h3>{t('report.authority')}</h3>
          <p class="name">{authority.name === authority.nameEn ? authority.name : `${authority.name} (${authority.nameEn})`}</p>
          <ul class="plain-list">
            {authority.caveats
              .map((caveat) => fact(`trap.${caveat}`))
              .filter(Boolean)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
          <p>
            <ExternalLink href={authority.complaint} class="row" i18n={i18n}>
              {t('authority.complain')}
            </ExternalLink>
          </p>
          <p class="printed meta">{authority.complaint}</p>
          {authority.postal && <p class="detail">{t('authority.post', { address: authority.postal })}</p>}
          <Cite statement={authority} {...cite} />
        </div>
      )}
    </>
  )
}
