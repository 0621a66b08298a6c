import type { Report } from '../../entrypoints/shared/rules/report.ts'
import { isMain } from './event-groups.ts'
import type { Event, Note, OptOut, Policy, Setting, CollectiveAction } from '../../rules/schema/statements.ts'

/** The parts of the page about a service, in the order in which people ask. Each has an address of its own. */
export const PARTS = ['uses', 'law', 'ways', 'limits', 'mine', 'letters', 'complain', 'actions', 'details', 'myths', 'sources'] as const
export type PartId = (typeof PARTS)[number]

/** What of a report is told: statements without a sentence in this language are left out. */
export interface ReportParts {
  policies: Policy[]
  ways: OptOut[]
  settings: Setting[]
  /** About the training itself and its law, then what is beside it. */
  events: Event[]
  related: Event[]
  elsewhere: Event[]
  actions: CollectiveAction[]
  details: Note[]
  myths: Note[]
}

export function reportParts({ finding, elsewhere }: Report, fact: (id: string) => string): ReportParts {
  const told = <T extends { id: string }>(statements: readonly T[]): T[] => statements.filter(({ id }) => fact(id) !== '')
  const events = told(finding.events)
  const notes = told(finding.notes)
  return {
    policies: [...(finding.policy ? [finding.policy] : []), ...told(finding.otherPolicies)],
    ways: told(finding.optOuts),
    settings: told(finding.settings),
    events: events.filter(isMain),
    related: events.filter((one) => !isMain(one)),
    elsewhere: told(elsewhere),
    actions: told(finding.collectiveActions),
    details: notes.filter(({ kind }) => kind === 'nuance'),
    myths: notes.filter(({ kind }) => kind === 'myth'),
  }
}

/** Every statement that cites a source, in the order of the page. */
export function citing({ finding }: Report, parts: ReportParts): { sources: readonly string[] }[] {
  const { status, authority, controller } = finding
  const { policies, ways, settings, events, related, elsewhere, actions, details, myths } = parts
  return [
    ...policies,
    ...(status ? [status] : []),
    ...events,
    ...related,
    ...elsewhere,
    ...ways,
    ...settings,
    ...(controller ? [controller] : []),
    ...(authority ? [authority] : []),
    ...actions,
    ...details,
    ...myths,
  ]
}
