import type { ComponentChildren } from 'preact'
import type { Finding } from '../../rules/engine/find.ts'
import type { Dwelling } from '../../entrypoints/shared/rules/directory.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { AuthorityCard } from './AuthorityCard.tsx'
import { ControllerCard } from './ControllerCard.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { letterDoor } from '../ui/letter-door.ts'
import { RemedyList } from './RemedyList.tsx'
import { SettingList } from './SettingList.tsx'

interface Props {
  finding: Finding
  lands: Dwelling['lands']
  onLand: (land: string | null) => void
  /** Stands among the rows. */
  children?: ComponentChildren
  speech: Speech
  today: string
}

/** What helps beside the one button: settings, the authority, what others have brought to court. */
export function FurtherSteps({ finding, lands, onLand, children, speech, today }: Props) {
  const { settings, remedies, authority, controller, person, routes, regime, sources } = finding
  const letters = routes.some(({ kind }) => kind === 'letter') ? letterDoor(regime) : null
  const shared = { sources, speech, today }
  const told = { settings: settings.filter(hasText), remedies: remedies.filter(hasText) }
  function hasText({ id }: { id: string }): boolean {
    return speech.say(id) !== ''
  }
  return (
    <section class="part">
      <h2>{speech.word('else.title')}</h2>
      {told.settings.length > 0 && (
        <Disclosure summary={speech.word('else.settings')}>
          <SettingList settings={told.settings} {...shared} />
        </Disclosure>
      )}
      {letters && (
        <a class="row" href={letters} target="_blank" rel="noreferrer">
          {speech.word('else.letters')}
        </a>
      )}
      {children}
      {authority && (
        <Disclosure summary={speech.word('else.authority')}>
          <AuthorityCard authority={authority} lands={lands} land={person.land} onLand={onLand} {...shared} />
        </Disclosure>
      )}
      {told.remedies.length > 0 && (
        <Disclosure summary={speech.word('else.remedies')}>
          <RemedyList remedies={told.remedies} {...shared} />
        </Disclosure>
      )}
      {controller && (
        <Disclosure summary={speech.word('else.controller')}>
          <ControllerCard controller={controller} {...shared} />
        </Disclosure>
      )}
    </section>
  )
}
