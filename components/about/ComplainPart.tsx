import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { AuthorityItem } from './AuthorityItem.tsx'
import { Cite, type CiteProps } from './Cite.tsx'

interface Props extends CiteProps {
  finding: Finding
  /** Asks what decides between several authorities. */
  children?: ComponentChildren
}

/** The controller, and the authority that takes complaints from here. */
export function ComplainPart({ finding: { controller, authority }, children, ...cite }: Props) {
  const { i18n } = cite
  const { fact, t } = i18n
  return (
    <>
      {controller && (
        <div class="report-item">
          <h3>{t('else.controller')}</h3>
          <address>
            {[controller.name, ...(controller.address ?? [])].map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
          {fact(`${controller.id}.note`) && <p class="detail">{fact(`${controller.id}.note`)}</p>}
          {controller.contact && (
            <ExternalLink href={controller.contact} class="row" i18n={i18n}>
              {controller.contact.replace(/^https:\/\/(www\.)?/, '')}
            </ExternalLink>
          )}
          <Cite statement={controller} {...cite} />
        </div>
      )}
      {authority && (
        <AuthorityItem authority={authority} {...cite}>
          {children}
        </AuthorityItem>
      )}
    </>
  )
}
