import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { aboutOf, readSample } from './sample-page.ts'

/** The harness's answer in place of the real site. */
export interface SampleAnswer {
  status: number
  contentType: string
  body: string
}

export interface SampleVisit {
  /** Whether the page has the login cookie. */
  signedIn: boolean
}

type Name = `${string}.html`

const FORM = /^\/(?:help\/(?:instagram\/)?)?contact\/(\d+)/

/** Host, path and page, for pages with many addresses; the first match wins. All others list their own. */
const PAGES: readonly (readonly [host: RegExp, path: RegExp, page: Name])[] = [
  [/^(m|touch)\.facebook\.com$/, FORM, 'form-touch.html'],
  [/^(www\.facebook|help\.instagram)\.com$/, FORM, 'form-desktop.html'],
  [/^(help|accountscenter)\.(meta|facebook|instagram)\.com$/, /^/, 'portal.html'],
  [/^privacycenter\.instagram\.com$/, /^/, 'facebook-privacy-centre.html'],
  [/^lm?\.(facebook|instagram|threads)\.com$/, /^/, 'interstitial.html'],
  [/\.facebook\.com$/, /^\/(v\d+\.\d+\/)?plugins\//, 'plugin.html'],
  [/\.facebook\.com$/, /^\/(login|checkpoint|recover)/, 'facebook-login.html'],
  [/\.facebook\.com$/, /^\/messages/, 'facebook-messages.html'],
  [/\.facebook\.com$/, /^\/groups\/./, 'facebook-group.html'],
  [/\.facebook\.com$/, /^\/privacy\//, 'facebook-privacy-centre.html'],
  [/\.facebook\.com$/, /^\/($|home\.php|watch|marketplace|search)/, 'facebook-feed.html'],
  [/\.facebook\.com$/, /^/, 'facebook-profile.html'],
  [/^((www\.)?meta\.ai|aistudio\.instagram\.com)$/, /^/, 'meta-ai-chat.html'],
  [/^www\.messenger\.com$/, /^/, 'facebook-messages.html'],
  // Look-alikes show the same page: only the address tells them apart.
  [/(facebook|instagram).*\.example$|^(notfacebook|faceb00k)\.com$/, /^/, 'facebook-feed.html'],
]

/** Pages that list their addresses, most specific first. Written after the structure of the real sites, not copied from them. */
const OWN = readdirSync(import.meta.dirname)
  .filter((name): name is Name => name.endsWith('.html'))
  .flatMap((name) => (aboutOf(readPage(name)).at ?? []).map((pattern) => ({ name, pattern })))
  .toSorted((a, b) => b.pattern.length - a.pattern.length)
  .map(({ name, pattern }) => ({ name, pattern: new URLPattern(pattern) }))

/** Cookies whose name alone tells, on the real sites, that someone is signed in. */
const COOKIES: Record<string, string> = { 'facebook.com': 'c_user', 'messenger.com': 'c_user', 'instagram.com': 'ds_user_id' }

/**
 * The sample page at an address, or null if nothing may be reached: the harness then lets the request fail. `?sample=form-captcha` shows
 * that file at any address, `?signed-out` removes the cookie, `?lang=de` and `?dark` change the page's language and theme.
 */
export function sampleAnswer(address: string, { signedIn }: SampleVisit): SampleAnswer | null {
  const url = new URL(address)
  const own = /^\/sample-page\/([a-z]+\.(css|js))$/.exec(url.pathname)
  if (own?.[1]) return { status: 200, contentType: own[2] === 'css' ? 'text/css' : 'text/javascript', body: readPage(own[1]) }
  if (url.pathname === '/favicon.ico') return null
  const page =
    PAGES.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))?.[2] ??
    OWN.find(({ pattern }) => pattern.test(address))?.name
  if (!page || url.protocol !== 'https:') return null
  const named = url.searchParams.get('sample')
  const name = named && /^[a-z-]+$/.test(named) ? `${named}.html` : page
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: dress(readSample(readPage(name)), url, signedIn && !url.searchParams.has('signed-out')),
  }
}

function dress(html: string, url: URL, signedIn: boolean): string {
  const dark = url.searchParams.has('dark')
  return html
    .replaceAll('{{formId}}', FORM.exec(url.pathname)?.[1] ?? '')
    .replace(/<html([^>]*) lang="en"/, `<html$1 lang="${url.searchParams.get('lang') ?? 'en'}"`)
    .replace('__fb-light-mode', dark ? '__fb-dark-mode' : '__fb-light-mode')
    .replace('<head>', `<head>${cookieScript(url.hostname, signedIn)}`)
}

/** Set by the page itself: request interception does not pass on Set-Cookie headers in every browser. */
function cookieScript(host: string, signedIn: boolean): string {
  const domain = Object.keys(COOKIES).find((one) => host === one || host.endsWith(`.${one}`))
  if (!domain) return ''
  return `<script>document.cookie = '${COOKIES[domain]}=sample; domain=${domain}; path=/; secure; max-age=${signedIn ? 3600 : 0}'</script>`
}

function readPage(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8')
}
