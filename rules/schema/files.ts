/** The folder of an operator, `rules/data/operators/<operator>`, and its files. */
export const OPERATORS = 'operators'

export interface OperatorFile {
  name: string
  /** All others may be missing. */
  needed?: boolean
  /** Its entries name no service, so the operator of the folder is added to them. */
  owned?: boolean
}

export const OPERATOR_FILES = {
  operators: { name: 'operator.json', needed: true },
  services: { name: 'services.json', needed: true },
  policies: { name: 'policies.json' },
  optOuts: { name: 'opt-outs.json' },
  settings: { name: 'settings.json' },
  events: { name: 'events.json' },
  notes: { name: 'notes.json' },
  statuses: { name: 'statuses.json', owned: true },
  collectiveActions: { name: 'collective-actions.json', owned: true },
} as const satisfies Record<string, OperatorFile>

/** Path from the project's root. */
export function operatorFile(operator: string, kind: keyof typeof OPERATOR_FILES): string {
  return `rules/data/${OPERATORS}/${operator}/${OPERATOR_FILES[kind].name}`
}
