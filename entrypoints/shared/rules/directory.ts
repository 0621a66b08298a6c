import * as z from 'zod/mini'
import { ELSEWHERE, type I18n } from '../i18n/translator.ts'

/** What a page needs of the rules beside a finding: which services there are and where people may live. */
const Directory = z.object({
  services: z.array(
    z.object({ id: z.string(), name: z.string(), operator: z.string(), match: z.array(z.string()), linkable: z.optional(z.boolean()) }),
  ),
  jurisdictions: z.array(z.object({ id: z.string(), regime: z.optional(z.string()), lands: z.optional(z.array(z.string())) })),
})
export type Directory = z.infer<typeof Directory>

/** A country that can be chosen, by name, with its federal states where they decide something. */
export interface CountryOption {
  id: string
  name: string
  lands: { id: string; name: string }[]
}

/** Rejects where the rules cannot be read. */
export async function loadDirectory(fetchJson: (path: string) => Promise<unknown>): Promise<Directory> {
  return Directory.parse(await fetchJson('/rules.json'))
}

/** Every country of the rules in the order of its name, "another country" last. */
export function countryOptions({ jurisdictions }: Directory, i18n: I18n): CountryOption[] {
  const { compare } = new Intl.Collator(i18n.language)
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name)
  const named = jurisdictions.map(({ id, lands = [] }) => ({
    id,
    name: i18n.country(id),
    lands: lands.flatMap((land) => nameOf(land, i18n)).toSorted(byName),
  }))
  return [...named.toSorted(byName), { id: ELSEWHERE, name: i18n.country(ELSEWHERE), lands: [] }]
}

/** Where a service begins: the first address of its rules that spells out its host. */
export function startPage({ match }: Directory['services'][number]): string | null {
  return match.flatMap((pattern) => /^https:\/\/[a-z0-9.-]+\//.exec(pattern)?.[0] ?? [])[0] ?? null
}

function nameOf(land: string, i18n: I18n): { id: string; name: string }[] {
  const name = i18n.fact(`land.${land}`)
  return name ? [{ id: land, name }] : []
}

/** This service, and those whose accounts the operator lets people link with its own. */
export function linkedServices({ services }: Directory, service: string): string[] {
  const here = services.find(({ id }) => id === service)
  const linked = here?.linkable ? services.filter((one) => one.linkable && one.operator === here.operator) : []
  return [service, ...linked.map(({ id }) => id).filter((id) => id !== service)]
}
