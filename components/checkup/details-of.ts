/** The address of the page about a service. A guessed country is not passed on as a choice. */
export function detailsOf(service: string): string {
  return `/about.html?${new URLSearchParams({ service }).toString()}`
}
