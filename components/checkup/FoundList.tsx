import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Listed } from '../../entrypoints/shared/checkup/listed.ts'
import { Semaphore } from '../ui/Semaphore.tsx'
import { detailsOf } from './details-of.ts'

interface Props {
  services: readonly Listed[]
  /** How many more were found. */
  more: number
  onTick: (service: string, on: boolean) => void
  i18n: I18n
}

/** What was found: how it stands, and whether the person uses it. */
export function FoundList({ services, more, onTick, i18n }: Props) {
  return (
    <>
      <ul class="found">
        {services.map(({ id, name, line, used }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={used} onChange={(event) => onTick(id, event.currentTarget.checked)} />
              {line?.holds && <Semaphore arm={line.holds.arm} tone={line.holds.tone} />}
              <span>
                <b>{name}</b>
                {line?.holds && <span class="detail">{line.holds.sentence}</span>}
              </span>
            </label>
            <a class="row" href={detailsOf(id)} target="_blank" aria-label={i18n.t('checkup.details.of', { service: name })}>
              {i18n.t('checkup.details')}
            </a>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="meta">{i18n.plural('checkup.more', more)}</p>}
    </>
  )
}
