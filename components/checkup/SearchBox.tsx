import { useId } from 'preact/hooks'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import '../form/field.css'

interface Props {
  typed: string
  onInput: (typed: string) => void
  /** Enter was pressed. */
  onEnter: () => void
  /** The result of the last key, read out: how many were found, or what was ticked. */
  said: string
  i18n: I18n
}

/** The search field. Enter ticks the first result, and the next name can be typed at once. */
export function SearchBox({ typed, onInput, onEnter, said, i18n }: Props) {
  const id = useId()
  return (
    <search>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault()
          onEnter()
          event.currentTarget.querySelector('input')?.select()
        }}
      >
        <label for={id}>{i18n.t('checkup.search')}</label>
        <input
          id={id}
          type="search"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={typed}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {i18n.t('checkup.search.hint')}
        </p>
        <output class="meta">{said}</output>
      </form>
    </search>
  )
}
