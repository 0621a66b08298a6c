import type { Finding } from '../../rules/engine/find.ts'
import type { OptOut } from '../../rules/schema/statements.ts'
import { whyAbsent } from '../../rules/schema/why-absent.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'

interface Props {
  /** The form that does not appear. */
  optOut: OptOut
  finding: Finding
  i18n: I18n
}

/** Possible reasons why the form does not appear. */
export function WhyAbsent({ optOut, finding: { service, signedIn, signInNames }, i18n }: Props) {
  const elsewhere = optOut.signInAt && optOut.signInAt !== service.id ? signInNames[optOut.signInAt] : undefined
  return (
    <Disclosure small summary={i18n.t('absent.title')}>
      <p class="detail">{i18n.t('absent.intro')}</p>
      <ul class="reasons detail">
        {whyAbsent(optOut, elsewhere === undefined ? signedIn : null).map((reason) => (
          <li key={reason}>{i18n.t(`absent.${reason}`, { service: elsewhere ?? service.name })}</li>
        ))}
      </ul>
    </Disclosure>
  )
}
