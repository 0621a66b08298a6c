import { canActBy, isPageOf } from '../../../rules/engine/can-act.ts'
import { find, type Finding } from '../../../rules/engine/find.ts'
import type { Residence } from '../../../rules/letters/facts.ts'
import { locate } from '../../../rules/engine/locate-address.ts'
import type { Place } from '../../../rules/engine/locate.ts'
import type { RulesIndex } from '../../../rules/engine/index-rules.ts'
import type { Note, OptOut } from '../../../rules/schema/statements.ts'
import type { Regime } from '../../../rules/schema/codes.ts'
import type { FormKind } from '../../shared/page/form-help.ts'

/** A page that the helper knows, and what the rules say about it for this person. */
export interface FormPage {
  kind: FormKind
  optOut: OptOut | null
  /** The finding for the service that the form is for. */
  finding: Finding
  /** The service that the host belongs to; its cookie tells whether someone is signed in there. */
  host: string
  /** What the rules say about pages of this kind on this host. */
  notes: Note[]
  /** Services among which the page lets people choose; empty if it serves one. */
  services: { id: string; name: string }[]
  /** The law of the place, which decides how a reason begins. */
  regime: Regime
}

type Found = Pick<FormPage, 'kind' | 'optOut' | 'finding'> & Partial<Pick<FormPage, 'services'>>
type FindingOf = (service: string) => Finding

/** What the address alone does not tell. */
export interface PageHint {
  /** The chosen service, if the page serves several. */
  service?: string | null
  /** Id of the opt-out whose form was submitted before, if the rules do not know the page that follows. */
  submitted?: string | undefined
}

/** Which kind of page this address is for this person; null if the helper has nothing to say. */
export function formPageAt(index: RulesIndex, url: string, residence: Residence, today: string, hint: PageHint = {}): FormPage | null {
  const place = locate(index, url)
  if (!place) return null
  const person = { ...residence, objectionStatus: null, news: [] }
  const findingOf = (id: string): Finding => find(index, { ...place, service: id }, null, person, today)
  const found = foundAt(index, url, place, hint, findingOf)
  if (!found) return null
  const regime = index.rules.jurisdictions.find(({ id }) => id === residence.country)?.regime ?? 'other'
  const notes = findingOf(place.service).notes.filter(({ kind }) => kind === 'context')
  return { services: [], host: place.service, notes, regime, ...found }
}

function foundAt(index: RulesIndex, url: string, place: Place, { service, submitted }: PageHint, findingOf: FindingOf): Found | null {
  const here = new URL(url)
  switch (place.context) {
    case 'form': {
      const before = index.rules.optOuts.find(({ id }) => id === submitted)
      return (
        formWith(index, place.service, (one) => isPageOf(one, here), findingOf) ??
        (before && !isKnown(index, place.service, here)
          ? formWith(index, place.service, (one) => isSameForm(one, before), findingOf)
          : null)
      )
    }
    case 'other-form':
      return formWith(index, place.service, (one) => isPageOf(one, here), findingOf) ?? otherForm(findingOf(place.service))
    case 'portal':
      return portalFor(index, place.service, service ?? null, findingOf)
    case 'privacy': {
      const finding = findingOf(place.service)
      return { kind: 'privacy', optOut: finding.optOuts.find(({ kind }) => kind === 'privacy-centre') ?? null, finding }
    }
    default:
      return null
  }
}

/** The form, the host's own service first: a form may also be reached through another service's host. */
function formWith(index: RulesIndex, host: string, is: (optOut: OptOut) => boolean, findingOf: FindingOf): Found | null {
  const isForm = (optOut: OptOut): boolean => FORMS.includes(optOut.kind) && is(optOut)
  for (const id of [host, ...ofSameOperator(index, host)]) {
    if (!index.about.get(id)?.optOuts.some(isForm)) continue
    const finding = findingOf(id)
    const optOut = finding.optOuts.find(isForm)
    if (optOut) return { kind: optOut.kind === 'third-party-form' ? 'third-party' : 'objection', optOut, finding }
  }
  return null
}

const FORMS: readonly OptOut['kind'][] = ['form', 'third-party-form']

/** True if the rules know a form at this address, even if it is not for where the person lives. */
function isKnown(index: RulesIndex, host: string, here: URL): boolean {
  const isHere = (one: OptOut): boolean => FORMS.includes(one.kind) && isPageOf(one, here)
  return ofSameOperator(index, host).some((id) => index.about.get(id)?.optOuts.some(isHere))
}

/** True if two opt-outs are the same form, for other services or places. */
export function isSameForm(one: OptOut, other: OptOut): boolean {
  if (one.formId !== undefined || other.formId !== undefined) return one.formId === other.formId
  return one.url !== undefined && one.url === other.url
}

/** Sending this form is not an objection, so the panel offers the objection form if there is one. */
function otherForm(finding: Finding): Found | null {
  return finding.optOuts.some(isObjectionForm) ? { kind: 'other', optOut: null, finding } : null
}

export function isObjectionForm(optOut: OptOut): boolean {
  return optOut.kind === 'form' && canActBy(optOut) && optOut.offered === 'yes'
}

/** The portal asks which product a request is about. The extension does not read that choice, so the panel has to ask as well. */
function portalFor(index: RulesIndex, host: string, wanted: string | null, findingOf: FindingOf): Found {
  const findings = ofSameOperator(index, host).flatMap((id) => (index.about.get(id)?.optOuts.some(isPortal) ? [findingOf(id)] : []))
  const served = findings.filter(({ optOuts }) => optOuts.some(isPortal))
  const finding = served.find(({ service }) => service.id === wanted) ?? served[0] ?? findingOf(host)
  const services = served.map(({ service: { id, name } }) => ({ id, name }))
  return { kind: 'portal', optOut: finding.optOuts.find(isPortal) ?? null, finding, services }
}

/** Ids of all services of the operator behind the service `host`, and of no other operator. */
function ofSameOperator({ about }: RulesIndex, host: string): string[] {
  const operator = about.get(host)?.service.operator
  return [...about].flatMap(([id, { service }]) => (service.operator === operator ? [id] : []))
}

function isPortal({ kind }: OptOut): boolean {
  return kind === 'portal'
}
