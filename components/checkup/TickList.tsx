import type { TargetedKeyboardEvent } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import type { Listed } from '../../entrypoints/shared/checkup/listed.ts'
import { CATEGORIES } from '../../rules/schema/codes.ts'

interface Props {
  /** Sorted by name. */
  services: readonly Listed[]
  onTick: (service: string, on: boolean) => void
  i18n: I18n
}

/** Nobody reads through a longer list; the rest is found by name. */
const MOST = 60

/** All services by category, to tick one after the other. The arrow keys move between them. */
export function TickList({ services, onTick, i18n }: Props) {
  const byCategory = Map.groupBy(services, ({ category }) => category)
  return (
    <div class="ticks">
      {[...CATEGORIES, 'other' as const].map((category) => {
        const all = byCategory.get(category) ?? []
        return (
          all.length > 0 && (
            <fieldset key={category}>
              <legend>{i18n.t(`checkup.category.${category}`)}</legend>
              {all.slice(0, MOST).map(({ id, name, used }) => (
                <label key={id} class="tick">
                  <input type="checkbox" checked={used} onKeyDown={moveOn} onChange={(event) => onTick(id, event.currentTarget.checked)} />
                  <span>{name}</span>
                </label>
              ))}
              {all.length > MOST && <p class="meta">{i18n.plural('checkup.more', all.length - MOST)}</p>}
            </fieldset>
          )
        )
      })}
    </div>
  )
}

const STEPS: Record<string, number | undefined> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function moveOn(event: TargetedKeyboardEvent<HTMLInputElement>): void {
  const here = event.currentTarget
  const step = STEPS[event.key]
  const boxes = [...(here.closest('.ticks')?.querySelectorAll('input') ?? [])]
  const next = step === undefined ? undefined : boxes[boxes.indexOf(here) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
