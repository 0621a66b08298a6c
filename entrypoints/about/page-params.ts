/** Parameters of the page: `about.html?service=<id>&country=<ISO code>`. */
export interface PageParams {
  service: string | null
  /** Null for where the person lives. */
  country: string | null
}

export function pageParams(search: string): PageParams {
  const query = new URLSearchParams(search)
  const country = query.get('country')
  return { service: query.get('service'), country: country && /^[A-Z]{2}$/.test(country) ? country : null }
}

/** The address of this page for another country, so that it can be bookmarked and shared. */
export function addressFor(service: string, country: string | null): string {
  return `?${new URLSearchParams({ service, ...(country && { country }) }).toString()}`
}
