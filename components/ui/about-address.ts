import type { Finding } from '../../rules/engine/find.ts'

/** Where everything about a service stands. A guess of the country is not handed on as a choice. */
export function aboutAddress({ service }: Pick<Finding, 'service'>): string {
  return `/about.html?${new URLSearchParams({ service: service.id }).toString()}`
}
