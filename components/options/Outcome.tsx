import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Failure } from './Failure.tsx'
import { Status } from './Status.tsx'

interface Props {
  /** It was stored: nothing else may claim so. */
  saved: boolean
  /** Why it was not; empty if it was, or nothing was tried. */
  problem: string
  i18n: I18n
}

/** The result of the last change of a setting, in the same words for each. */
export function Outcome({ saved, problem, i18n }: Props) {
  return (
    <>
      <Status said={saved ? i18n.t('options.saved') : ''} />
      <Failure problem={problem} />
    </>
  )
}
