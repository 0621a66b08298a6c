import { whyAbsent } from '../../../rules/schema/why-absent.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import type { FormPage } from './form-page.ts'

/** Possible reasons why the form does not appear, one sentence each. */
export function absenceOf({ finding, optOut }: FormPage, signedIn: boolean, { t }: I18n): string[] {
  if (!optOut) return []
  const { service, signInNames } = finding
  const name = (optOut.signInAt && signInNames[optOut.signInAt]) || service.name
  return whyAbsent(optOut, signedIn).map((reason) => t(`absent.${reason}`, { service: name }))
}
