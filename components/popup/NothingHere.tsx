import type { ComponentChildren } from 'preact'
import type { Listed, ListedGroup } from '../../entrypoints/shared/checkup/listed.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Chevron } from '../ui/Chevron.tsx'
import { Guarded } from '../ui/Guarded.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

interface Props {
  /** How many services the person uses, and their states; empty while loading. */
  sum: string
  /** The services that they use, grouped by what is left to do. */
  groups: readonly ListedGroup[]
  onShow: (service: string) => void
  /** Requests the hosts of these services if the browser withholds them; otherwise null. */
  onAllow: (() => void) | null
  /** The search. */
  children?: ComponentChildren
  i18n: I18n
}

/** A page that no rule covers: who trains on this person, and what is left to do. */
export function NothingHere({ sum, groups, onShow, onAllow, children, i18n }: Props) {
  return (
    <div class="message">
      <h1>{i18n.t('checkup.title')}</h1>
      <output class="sum">{sum}</output>
      {onAllow && (
        <>
          <p>{i18n.t('nothing.access')}</p>
          <button type="button" class="button" onClick={onAllow}>
            {i18n.t('nothing.allow')}
          </button>
        </>
      )}
      <Guarded name={i18n.t('checkup.search')} i18n={i18n}>
        {children}
      </Guarded>
      {groups.map(({ group, services }) => (
        <Guarded key={group} name={i18n.t(`checkup.group.${group}`)} i18n={i18n}>
          <section class={`group group-${group}`}>
            <h2>{i18n.t(`checkup.group.${group}`)}</h2>
            <ul class="covered">
              {services.map((one) => (
                <li key={one.id}>
                  <Service service={one} onShow={onShow} />
                </li>
              ))}
            </ul>
          </section>
        </Guarded>
      ))}
      <a class="button plain" href="/checkup.html" target="_blank">
        {i18n.t(groups.length > 0 ? 'checkup.open' : 'checkup.begin')}
      </a>
      <p class="meta">{i18n.t('nothing.text')}</p>
    </div>
  )
}

function Service({ service: { id, name, line }, onShow }: Pick<Props, 'onShow'> & { service: Listed }) {
  return (
    <button type="button" onClick={() => onShow(id)}>
      {line?.holds && <Semaphore arm={line.holds.arm} tone={line.holds.tone} />}
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        {line?.holds && <span class="detail">{line.holds.sentence}</span>}
      </span>
      <Chevron />
    </button>
  )
}
