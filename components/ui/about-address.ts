import type { Finding } from '../../rules/engine/find.ts'

/** The address of the page about a service. A guessed country is not passed on as a choice. */
export function aboutAddress({ service }: Pick<Finding, 'service'>): string {
  return `/about.html?${new URLSearchParams({ service: service.id }).toString()}`
}
