/** The folder of an operator, `rules/data/operators/<operator>`: which file holds what. */
export const OPERATORS = 'operators'

export interface OperatorFile {
  name: string
  /** Others may be missing. */
  needed?: boolean
  /** Its entries name no service, so they are marked with the operator whose folder they stand in. */
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

/** From the project's root. */
export function operatorFile(operator: string, kind: keyof typeof OPERATOR_FILES): string {
  return `rules/data/${OPERATORS}/${operator}/${OPERATOR_FILES[kind].name}`
}
