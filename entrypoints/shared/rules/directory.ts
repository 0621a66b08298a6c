import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { isPlain } from '../../../rules/engine/hosts.ts'
import { fetchJson } from '../fetch-json.ts'
import { ELSEWHERE, type I18n } from '../i18n/translator.ts'
import type { ScreenMessage } from '../messages.ts'

/** What a page needs of the rules besides a finding: the services, and the countries where people may live. */
const Directory = z.object({
  operators: z.array(z.object({ id: z.string(), name: z.string(), atInstall: z.optional(z.boolean()) })),
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      operator: z.string(),
      hosts: z.array(z.string()),
      linkable: z.optional(z.boolean()),
      category: z.optional(z.string()),
      aliases: z.optional(z.array(z.string())),
    }),
  ),
  leftOut: z.optional(z.array(z.string())),
  jurisdictions: z.array(z.object({ id: z.string(), regime: z.optional(z.string()), lands: z.optional(z.array(z.string())) })),
})
export type Directory = z.infer<typeof Directory>

/** A country to choose, with its federal states if they make a difference. */
export interface CountryOption {
  id: string
  name: string
  lands: { id: string; name: string }[]
}

/** From the rules in use; from the bundled ones if the worker has no answer. Rejects if neither can be read. */
export async function loadDirectory(): Promise<Directory> {
  const reply: unknown = await browser.runtime.sendMessage({ type: 'directory' } satisfies ScreenMessage).catch(() => null)
  return Directory.safeParse(reply).data ?? Directory.parse(await fetchJson('/index.json'))
}

/** The services by name: a form starts with the first until another is chosen. */
export function servicesByName({ services }: Pick<Directory, 'services'>, { language }: I18n): Directory['services'] {
  const { compare } = new Intl.Collator(language)
  return services.toSorted((a, b) => compare(a.name, b.name))
}

/** Every country of the rules by name, "another country" last. */
export function countryOptions({ jurisdictions }: Directory, i18n: I18n): CountryOption[] {
  const { compare } = new Intl.Collator(i18n.language)
  const byName = (a: { name: string }, b: { name: string }) => compare(a.name, b.name)
  const named = jurisdictions.map(({ id, lands = [] }) => ({ id, name: i18n.country(id), lands: landOptions(lands, i18n) }))
  return [...named.toSorted(byName), { id: ELSEWHERE, name: i18n.country(ELSEWHERE), lands: [] }]
}

/** Federal states by name. */
export function landOptions(lands: readonly string[], i18n: I18n): CountryOption['lands'] {
  const { compare } = new Intl.Collator(i18n.language)
  return lands.flatMap((land) => nameOf(land, i18n)).toSorted((a, b) => compare(a.name, b.name))
}

/** The operator's name for the place that shows which accounts are linked; empty if accounts of this service cannot be linked. */
export function linkedAtOf(service: Directory['services'][number] | undefined, { fact }: I18n): string {
  return service?.linkable ? fact(`linked.${service.operator}`) : ''
}

/** Start page of a service: the first of its hosts without a wildcard. */
export function startPage({ hosts }: Directory['services'][number]): string | null {
  const host = hosts.find(isPlain)
  return host ? `https://${host}/` : null
}

function nameOf(land: string, i18n: I18n): { id: string; name: string }[] {
  const name = i18n.fact(`land.${land}`)
  return name ? [{ id: land, name }] : []
}
