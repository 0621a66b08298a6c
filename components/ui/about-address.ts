/** The address of the page about a service. A guessed country is not passed on as a choice. */
export function aboutAddress(service: string): string {
  return `/about.html?${new URLSearchParams({ service }).toString()}`
}
