import type { ComponentChildren } from 'preact'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Semaphore } from '../ui/Semaphore.tsx'
import '../ui/message-screen.css'

interface Props {
  /** Name of the service of this page. */
  service: string
  /** What holds on the service, for those who want to know. */
  children: ComponentChildren
  /** What else may be wanted on such a page. */
  beside?: ComponentChildren
  speech: Speech
}

/** A page for signing in and the like: nothing is claimed of it, and nothing asked. */
export function Quiet({ service, children, beside, speech }: Props) {
  return (
    <>
      <div class="message">
        <Semaphore arm="none" tone="grey" />
        <h1>{speech.word('state.quiet')}</h1>
        <p class="detail">{speech.word('quiet.text')}</p>
      </div>
      <div class="quiet-more">
        <Disclosure summary={speech.word('quiet.show', { service })}>{children}</Disclosure>
      </div>
      <div class="quiet-beside">{beside}</div>
    </>
  )
}
