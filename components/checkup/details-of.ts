/** The page that says everything about a service. A guess of the country is not handed on as a choice. */
export function detailsOf(service: string): string {
  return `/about.html?${new URLSearchParams({ service }).toString()}`
}
