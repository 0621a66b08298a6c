import type { Report } from '../../entrypoints/shared/rules/report.ts'
import { isMain } from './event-groups.ts'
import type { Event, Note, OptOut, Policy, Setting, CollectiveAction } from '../../rules/schema/statements.ts'

/** The parts of the page about a service, in the order in which people ask. Each has its own address. */
export const PARTS = ['uses', 'law', 'ways', 'limits', 'mine', 'letters', 'complain', 'actions', 'details', 'myths', 'sources'] as const
export type PartId = (typeof PARTS)[number]

/** The parts of a report to show: statements without a sentence in this language are left out. */
export interface ReportParts {
  policies: Policy[]
  ways: OptOut[]
  settings: Setting[]
  /** Events about AI training and its law first, then the others. */
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
