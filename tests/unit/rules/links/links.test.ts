import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { classifyVisit, type Verdict, type Visit } from '../../../../rules/links/classify-visit.ts'
import { collectLinks } from '../../../../rules/links/collect-links.ts'
import { visitAll } from '../../../../rules/links/visit-all.ts'
import { visitLink } from '../../../../rules/links/visit-link.ts'
import { route, smallRules } from '../../fixtures/small-rules.ts'

const MANNERS = { patience: 10_000, plainHttp: true }
const TOUR = { ...MANNERS, pause: 0, lanes: 2 }
const realFetch = globalThis.fetch
const asked: string[] = []
let origin = ''
let server: Server

const html = (response: ServerResponse, status: number, text: string): unknown =>
  response.writeHead(status, { 'content-type': 'text/html' }).end(text)
const lead = (response: ServerResponse, status: number, location: string): unknown => response.writeHead(status, { location }).end()

const PAGES: Record<string, (response: ServerResponse) => unknown> = {
  '/fine': (response) => html(response, 200, '<title>Objection</title>'),
  '/pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF 404 not found'),
  '/slash': (response) => lead(response, 301, '/slash/'),
  '/slash/': (response) => html(response, 200, ''),
  '/old': (response) => lead(response, 301, '/older'),
  '/older': (response) => lead(response, 302, '/fine'),
  '/for-now': (response) => lead(response, 302, '/fine'),
  '/members': (response) => lead(response, 302, '/login?next=/members'),
  '/login': (response) => html(response, 200, '<title>Sign in</title>'),
  '/secret': (response) => html(response, 401, ''),
  '/elsewhere': (response) => html(response, 451, ''),
  '/not-here': (response) => html(response, 200, '<p>This form is not available in your country.</p>'),
  '/gone': (response) => html(response, 404, ''),
  '/soft': (response) => html(response, 200, '<title>Page not found | An authority</title>'),
  '/bots': (response) => html(response, 403, ''),
  '/broken': (response) => html(response, 503, ''),
  '/circle': (response) => lead(response, 302, '/circle'),
  '/cut': (response) => response.destroy(),
}

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    asked.push(url)
    const page = PAGES[url.split('?')[0] ?? '']
    if (page) page(response)
    else html(response, 404, '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => server.close())
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', realFetch)
})

describe('a link', () => {
  test.each<[string, Verdict]>([
    ['/fine', 'ok'],
    ['/pdf', 'ok'],
    ['/slash', 'ok'],
    ['/for-now', 'ok'],
    ['/old', 'moved'],
    ['/members', 'login'],
    ['/secret', 'login'],
    ['/elsewhere', 'region'],
    ['/not-here', 'region'],
    ['/gone', 'dead'],
    ['/soft', 'dead'],
    ['/bots', 'closed'],
    ['/broken', 'unreachable'],
    ['/circle', 'unreachable'],
    ['/cut', 'unreachable'],
  ])('to %s is %s', async (path, verdict) => {
    expect(classifyVisit(await visitLink(origin + path, MANNERS))).toBe(verdict)
  })

  it('to a name that does not exist is dead', async () => {
    const cause = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' })
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('fetch failed', { cause })))
    expect(classifyVisit(await visitLink('https://nowhere.example/', MANNERS))).toBe('dead')
  })

  it('that leaves https is not followed', async () => {
    const visit = await visitLink(`${origin}/old`, { patience: 10_000 })
    expect(visit.failure).toBe('not-https')
    expect(asked).toEqual(['/old'])
  })

  it('to a login page that is linked on purpose is in order', () => {
    const visit: Visit = { hops: [{ url: 'https://a.example/login', status: 200 }], failure: null, body: '' }
    expect(classifyVisit(visit)).toBe('ok')
  })
})

it('asks one host one question at a time, and again only after a failure in passing', async () => {
  const reports = await visitAll([`${origin}/fine`, `${origin}/broken`, `${origin}/gone`], TOUR, () => undefined)
  expect(asked).toEqual(['/fine', '/broken', '/broken', '/gone'])
  expect(reports.map(({ verdict }) => verdict)).toEqual(['ok', 'unreachable', 'dead'])
  expect(reports[2]?.end).toBe(`404 ${origin}/gone`)
})

it('collects every link once, with what cites it, and no patterns of pages', () => {
  const url = 'https://www.facebook.com/help/contact/1'
  const links = collectLinks(smallRules({ optOuts: [route({ url }), route({ id: 'second', url })] }))
  expect(Object.fromEntries(links)).toEqual({
    [url]: ['optOuts.form-eea.url', 'optOuts.second.url'],
    'https://law.example/': ['sources.law.url'],
  })
})
