import { useLayoutEffect, useRef } from 'preact/hooks'
import type { OptOut } from '../../rules/schema/statements.ts'
import { triedOf, type Tried } from '../../entrypoints/shared/records/tried.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import '../records/steps.css'

/** Which opt-outs the person marked as working, and a callback to mark one. */
export interface Trying {
  tried: readonly Tried[]
  /** Id of the opt-out that was marked last. */
  spoken: string | null
  /** `worked` is null if a mark is removed. */
  onTried: (optOut: OptOut, worked: boolean | null) => void
}

interface Props extends Trying {
  optOut: OptOut
  /** Whether to ask if there is no mark yet. */
  asks?: boolean
  i18n: I18n
}

/** Asks whether the opt-out worked. The answer only reorders the list on this device. */
export function DidItWork({ optOut, tried, spoken, onTried, asks = false, i18n }: Props) {
  const said = triedOf(optOut, tried)
  const words = useRef<HTMLParagraphElement>(null)
  const isNew = said !== undefined && spoken === optOut.id
  // The pressed button no longer exists, and its row may have moved.
  useLayoutEffect(() => {
    if (isNew) words.current?.focus()
  }, [isNew])
  if (said)
    return (
      <p class="meta" ref={words} tabIndex={-1}>
        {i18n.t(said.worked ? 'tried.said.worked' : 'tried.said.failed', { date: i18n.date(said.day) })}{' '}
        <button type="button" class="button plain" onClick={() => onTried(optOut, null)}>
          {i18n.t('undo.do')}
        </button>
      </p>
    )
  if (!asks || !optOut.url) return null
  return (
    <fieldset class="steps">
      <legend>{i18n.t('tried.ask', { name: i18n.fact(optOut.id) })}</legend>
      <div class="step-row">
        <button type="button" class="button plain" onClick={() => onTried(optOut, true)}>
          {i18n.t('tried.worked')}
        </button>
        <button type="button" class="button plain" onClick={() => onTried(optOut, false)}>
          {i18n.t('tried.failed')}
        </button>
      </div>
      <p class="meta">{i18n.t('tried.why')}</p>
    </fieldset>
  )
}
