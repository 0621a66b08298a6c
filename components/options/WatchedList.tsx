import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Status } from './Status.tsx'
import { Failure } from './Failure.tsx'
import './watched-list.css'

interface Props<Watched> {
  /** The operators that the person wanted watched. */
  watched: readonly Watched[]
  onStop: (one: Watched) => void
  /** The result of the last press. */
  said: string
  problem: string
  i18n: I18n
}

/** The sites that the extension watches because the person asked for it; each can be given up. */
export function WatchedList<Watched extends { operator: string; name: string }>({ watched, onStop, said, problem, i18n }: Props<Watched>) {
  return (
    <div class="watched-list">
      {watched.length === 0 && <p class="meta">{i18n.t('watch.none')}</p>}
      <ul>
        {watched.map((one) => (
          <li key={one.operator}>
            <span>{one.name}</span>
            <button type="button" class="button plain" onClick={() => onStop(one)}>
              {i18n.t('watch.stop', { operator: one.name })}
            </button>
          </li>
        ))}
      </ul>
      <Status said={said} />
      <Failure problem={problem} />
    </div>
  )
}
