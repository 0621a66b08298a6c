import type { Finding } from '../../rules/engine/find.ts'
import type { Route } from '../../rules/schema/statements.ts'
import { whyAbsent } from '../../rules/schema/why-absent.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

interface Props {
  /** The form that does not show. */
  route: Route
  finding: Finding
  speech: Speech
}

/** What may be the reason if the form does not show. */
export function WhyAbsent({ route, finding: { service, signedIn, signInNames }, speech }: Props) {
  const elsewhere = route.signInAt && route.signInAt !== service.id ? signInNames[route.signInAt] : undefined
  return (
    <Disclosure small summary={speech.word('absent.title')}>
      <p class="detail">{speech.word('absent.intro')}</p>
      <ul class="traps detail">
        {whyAbsent(route, elsewhere === undefined ? signedIn : null).map((reason) => (
          <li key={reason}>{speech.word(`absent.${reason}`, { service: elsewhere ?? service.name })}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
