import * as z from 'zod/mini'
import { Day, Id } from './codes.ts'
import { Deciding } from './deciding.ts'
import { FORMAT, Jurisdiction, type Operator, type Rules, type Service } from './schema.ts'

/**
 * The rules as they are built and shipped: an index that is always read, a file for each operator, one for all authorities, and one for the
 * list of all services. A page visit needs the index, one operator and the authorities.
 */

const Digest = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** What is needed to find a service, and to name it. */
const ServiceEntry = z.object({
  id: Id,
  name: z.string(),
  operator: Id,
  /** The hosts of its pages, as in its patterns. */
  hosts: z.array(z.string()),
  linkable: z.optional(z.boolean()),
  category: z.optional(Id),
  aliases: z.optional(z.array(z.string())),
})

const OperatorEntry = z.object({ id: Id, name: z.string(), atInstall: z.optional(z.boolean()) })

export const IndexPart = z.object({
  format: z.literal(FORMAT),
  serial: z.int(),
  published: Day,
  expires: Day,
  operators: z.array(OperatorEntry),
  services: z.array(ServiceEntry),
  jurisdictions: z.array(Jurisdiction),
  ambiguousZones: z.array(z.string()),
  leftOut: z.optional(z.array(z.string())),
  /** SHA-256 in hex of the other files of the same build, by path. */
  files: z.record(z.string(), Digest),
})

export type IndexPart = z.infer<typeof IndexPart>
export type ServiceEntry = z.infer<typeof ServiceEntry>

/** What decides the state of all services, by operator: needed for the list of all services, and by no page visit. */
export const OverviewPart = z.record(Id, Deciding)
export type OverviewPart = z.infer<typeof OverviewPart>

/** Lists of the rules that belong to one operator. */
export const OWN_LISTS = ['policies', 'optOuts', 'settings', 'events', 'notes', 'statuses', 'collectiveActions'] as const
type OwnLists = Pick<Rules, (typeof OWN_LISTS)[number]>

/**
 * Everything about one operator, with the sources that its statements cite. Contains nothing of the release, so that the file stays the
 * same in a release that changes nothing for this operator.
 */
export interface OperatorPart extends OwnLists {
  operator: Operator
  services: Service[]
  sources: Rules['sources']
}

export interface AuthoritiesPart {
  authorities: Rules['authorities']
  sources: Rules['sources']
}

export const INDEX = 'index.json'
export const AUTHORITIES = 'authorities.json'
export const OVERVIEW = 'overview.json'

export function textPath(language: string, operator?: string): string {
  return `text/${language}/${operator ?? 'common'}.json`
}

export function operatorPath(id: string): string {
  return `operators/${id}.json`
}

/** For parts that were not built together with this version: checks only the outline. The content is validated after joining. */
export function isOperatorPart(value: unknown): value is OperatorPart {
  return (
    isObject(value) &&
    isObject(value['operator']) &&
    isObject(value['sources']) &&
    [...OWN_LISTS, 'services'].every((key) => Array.isArray(value[key]))
  )
}

export function isOverviewPart(value: unknown): value is OverviewPart {
  return (
    isObject(value) && Object.values(value).every((one) => isObject(one) && Array.isArray(one['policies']) && Array.isArray(one['ways']))
  )
}

export function isAuthoritiesPart(value: unknown): value is AuthoritiesPart {
  return isObject(value) && isObject(value['sources']) && Array.isArray(value['authorities'])
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
