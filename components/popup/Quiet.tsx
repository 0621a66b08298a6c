import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

interface Props {
  /** Name of the service of this page. */
  service: string
  /** The finding of the service, for those who want to know. */
  children: ComponentChildren
  /** What else may be useful on such a page. */
  beside?: ComponentChildren
  i18n: I18n
}

/** A login page and the like: claims nothing about it and asks nothing. */
export function Quiet({ service, children, beside, i18n }: Props) {
  return (
    <>
      <div class="message">
        <Semaphore arm="none" tone="grey" />
        <h1>{i18n.t('state.quiet')}</h1>
        <p class="detail">{i18n.t('quiet.text')}</p>
      </div>
      <div class="quiet-more">
        <Disclosure summary={i18n.t('quiet.show', { service })}>{children}</Disclosure>
      </div>
      <div class="quiet-beside">{beside}</div>
    </>
  )
}
