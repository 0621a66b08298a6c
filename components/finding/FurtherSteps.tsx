import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { CountryOption } from '../../entrypoints/shared/rules/directory.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { AuthorityCard } from './AuthorityCard.tsx'
import { ControllerCard } from './ControllerCard.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { letterDoor } from '../ui/letter-door.ts'
import { CollectiveActionList } from './CollectiveActionList.tsx'
import { SettingList } from './SettingList.tsx'

interface Props {
  finding: Finding
  lands: CountryOption['lands']
  onLand: (land: string | null) => void
  /** Stands among the rows. */
  children?: ComponentChildren
  i18n: I18n
  today: string
}

/** What helps beside the one button: settings, the authority, what others have brought to court. */
export function FurtherSteps({ finding, lands, onLand, children, i18n, today }: Props) {
  const { settings, collectiveActions, authority, controller, person, optOuts, regime, sources } = finding
  const letters = optOuts.some(({ kind }) => kind === 'letter') ? letterDoor(regime, { service: finding.service.id }) : null
  const shared = { sources, i18n, today }
  const told = { settings: settings.filter(hasText), collectiveActions: collectiveActions.filter(hasText) }
  function hasText({ id }: { id: string }): boolean {
    return i18n.fact(id) !== ''
  }
  return (
    <section class="part">
      <h2>{i18n.t('else.title')}</h2>
      {told.settings.length > 0 && (
        <Disclosure summary={i18n.t('else.settings')}>
          <SettingList settings={told.settings} {...shared} />
        </Disclosure>
      )}
      {letters && (
        <a class="row" href={letters} target="_blank" rel="noreferrer">
          {i18n.t('else.letters')}
        </a>
      )}
      {children}
      {authority && (
        <Disclosure summary={i18n.t('else.authority')}>
          <AuthorityCard authority={authority} lands={lands} land={person.land} onLand={onLand} {...shared} />
        </Disclosure>
      )}
      {told.collectiveActions.length > 0 && (
        <Disclosure summary={i18n.t('else.remedies')}>
          <CollectiveActionList collectiveActions={told.collectiveActions} {...shared} />
        </Disclosure>
      )}
      {controller && (
        <Disclosure summary={i18n.t('else.controller')}>
          <ControllerCard controller={controller} {...shared} />
        </Disclosure>
      )}
    </section>
  )
}
