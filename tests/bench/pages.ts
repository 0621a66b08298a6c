import { samplePage } from '../pages/sample-page.ts'
import type { Serve } from './browser/chromium.ts'

/** Address of the bench's pages. The heavy one has the address of a feed. */
export const SITE = 'https://www.facebook.com/'
export const PLAIN = `${SITE}some.page`
export const HEAVY = `${SITE}?heavy`
export const QUIET = `${SITE}login/`
export const ELSEWHERE = 'https://example.org/'

const NODES = 20_000
const CHURN_MS = 50

/** Every address has a page; the heavy one is selected by its query. */
export const serve: Serve = (url) => (new URL(url).pathname.endsWith('.ico') ? null : url === HEAVY ? heavyPage() : PLAIN_PAGE)

/** `walk` visits this many routes as a single-page site does, with a pause after each. */
const PLAIN_PAGE = page(
  'A page',
  `<h1>A page</h1><p>With a few words.</p>
<script>
async function walk(routes, rest) {
  for (let at = 1; at <= routes; at++) {
    history.pushState(null, '', (at % 2 ? '/groups/' : '/some.page.') + at)
    document.querySelector('p').textContent = 'Route ' + at
    await new Promise((resolve) => setTimeout(resolve, rest))
  }
}
</script>`,
)

/** As many nodes as a feed after long scrolling, and as busy: posts come and go and the page scrolls. */
function heavyPage(): string {
  const post = '<article><h2><a href="#">Somebody</a> · <time>1 h</time></h2><p>Words <b>and</b> more <i>words</i>.</p></article>'
  const nodesInPost = 10
  return page(
    'A feed',
    `<style>article{border:1px solid #ddd;border-radius:8px;margin:8px auto;padding:8px;width:500px;box-shadow:0 1px 2px #0002}</style>
<main>${post.repeat(NODES / nodesInPost)}</main>
<script>
const feed = document.querySelector('main')
setInterval(() => {
  feed.append(feed.firstElementChild.cloneNode(true))
  feed.firstElementChild.remove()
  scrollBy(0, 40)
}, ${CHURN_MS})
</script>`,
  )
}

function page(title: string, content: string): string {
  return samplePage({ title, layout: 'bare' }, `<link rel="icon" href="data:,">${content}`)
}
