import type { Request } from '@playwright/test'

/** Network requests of the extension itself, including its worker. */
export class RequestsOfExtension {
  readonly #seen: { request: Request; asker: string | null }[] = []

  readonly note = (request: Request): void => {
    if (/^(https?|wss?):/.test(request.url())) this.#seen.push({ request, asker: askerOf(request) })
  }

  addresses(): string[] {
    return this.#seen
      .filter(({ request, asker }) => (asker ?? askerOf(request))?.startsWith('chrome-extension://'))
      .map(({ request }) => request.url())
  }
}

/** Null until Playwright has announced the tab. */
function askerOf(request: Request): string | null {
  if (request.isNavigationRequest()) return ''
  try {
    return request.serviceWorker()?.url() ?? request.frame().url()
  } catch {
    return null
  }
}
