import type { Browser } from 'puppeteer-core'
import * as z from 'zod/mini'
import { BrowserScope } from '../../tools/browsers/browser-scope.ts'
import { GECKO_ID } from '../../tools/browsers/launch-firefox.ts'

/** Every channel passes here before it is opened, whoever requests it; Puppeteer sees only those of tabs. */
const LISTEN = `(() => {
  globalThis.asked = []
  const isOurs = (principal) => [principal?.addonPolicy, principal?.contentScriptAddonPolicy].some((policy) => policy?.id === '${GECKO_ID}')
  Services.obs.addObserver((subject) => {
    const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel)
    if (loadInfo.externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT) return
    if (isOurs(loadInfo.loadingPrincipal) || isOurs(loadInfo.triggeringPrincipal)) globalThis.asked.push(URI.spec)
  }, 'http-on-opening-request')
})()`

/** Records the extension's network requests from now on. */
export async function listen(browser: Browser): Promise<void> {
  await new BrowserScope(browser).evaluate(LISTEN)
}

/** The extension's requests since the start or the last reset. */
export async function asked(scope: BrowserScope): Promise<string[]> {
  return z.array(z.string()).parse(JSON.parse((await scope.evaluate('JSON.stringify(globalThis.asked)')) ?? ''))
}
