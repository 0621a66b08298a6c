import { CATEGORIES, type Category } from '../../../rules/schema/codes.ts'
import { GROUPS, groupOf, type Group, type Kind } from '../../../rules/overview/kind-of.ts'
import type { Directory } from '../rules/directory.ts'
import type { OverviewLine } from '../rules/overview.ts'
import type { RecordView } from '../records/record-view.ts'

/** A service in the list, with what holds on it and what the person recorded. */
export interface Listed {
  id: string
  name: string
  /** Name and id of the company. */
  operator: string
  operatorId: string
  category: Category | 'other'
  used: boolean
  /** Null until it is loaded. */
  line: OverviewLine | null
  /** The person's records of it. */
  views: readonly RecordView[]
}

interface Material {
  directory: Pick<Directory, 'services' | 'operators'>
  lines: readonly OverviewLine[]
  used: ReadonlySet<string>
  views: readonly RecordView[]
}

export function listServices({ directory, lines, used, views }: Material): Listed[] {
  const operators = new Map(directory.operators.map(({ id, name }) => [id, name]))
  const byService = new Map(lines.map((line) => [line.service, line]))
  const noted = Map.groupBy(views, ({ record }) => record.service)
  return directory.services.map(({ id, name, operator, category }) => ({
    id,
    name,
    operator: operators.get(operator) ?? name,
    operatorId: operator,
    category: CATEGORIES.find((one) => one === category) ?? 'other',
    used: used.has(id),
    line: byService.get(id) ?? null,
    views: noted.get(id) ?? [],
  }))
}

/** Most urgent first. */
const URGENT: readonly Kind[] = ['overdue', 'refused', 'off', 'confirmed', 'on', 'unsure', 'announced', 'others', 'signal', 'ml']

export interface ListedGroup {
  group: Group
  services: Listed[]
}

/** Services in use, grouped by what is left to do, then by name. A switch that is due for another check is left to do. */
export function groupServices(services: readonly Listed[], today: string, language: string): ListedGroup[] {
  const { compare } = new Intl.Collator(language)
  const placed = services.flatMap((one) => (one.used && one.line ? [{ one, group: partOf(one.line, one.views, today) }] : []))
  return GROUPS.map((group) => ({
    group,
    services: placed
      .filter((some) => some.group === group)
      .map(({ one }) => one)
      .toSorted((a, b) => urgency(a) - urgency(b) || compare(a.name, b.name)),
  })).filter((some) => some.services.length > 0)
}

function partOf(line: OverviewLine, views: Listed['views'], today: string): Group {
  const group = groupOf(line)
  return group === 'done' && views.some(({ lookAgain }) => lookAgain !== null && lookAgain <= today) ? 'todo' : group
}

function urgency({ line }: Listed): number {
  return line ? URGENT.indexOf(line.kind) : -1
}
