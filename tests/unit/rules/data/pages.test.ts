import { expect, test } from 'vitest'
import { indexRules } from '../../../../rules/engine/index-rules.ts'
import { locate } from '../../../../rules/engine/locate-address.ts'
import { buildRules } from '../../../../rules/tools/build.ts'
import { hostOf, isPath, isPlain } from '../../../../rules/engine/hosts.ts'

const rules = buildRules()
const index = indexRules(rules)
const placed = (address: string) => {
  const place = locate(index, address)
  return place && `${place.service} ${place.context}${place.quiet ? ' quiet' : ''}`
}

test.each([
  ['https://www.youtube.com/watch?v=1', 'youtube other quiet'],
  ['https://www.youtube.com/shorts/1', 'youtube other quiet'],
  ['https://x.com/account/access', 'x other quiet'],
  ['https://www.dropbox.com/scl/fo/abc', 'dropbox other quiet'],
  ['https://claude.ai/share/abc', 'claude other quiet'],
  ['https://zoom.us/j/123', 'zoom other quiet'],
  ['https://zoom.us/pricing', 'zoom other quiet'],
  ['https://slack.com/pricing', 'slack other quiet'],
  ['https://www.notion.com/product', 'notion other quiet'],
  ['https://www.adobe.com/', 'adobe other quiet'],
  ['https://github.com/features/copilot', 'github other quiet'],
  ['https://www.figma.com/pricing/', 'figma other quiet'],
  ['https://www.canva.com/pricing/', 'canva other quiet'],
  ['https://chatgpt.com/pricing', 'chatgpt other quiet'],
  ['https://www.linkedin.com/help/linkedin', 'linkedin help quiet'],
])('%s belongs to the service, without a badge', (address, expected) => expect(placed(address)).toBe(expected))

test.each([
  ['https://chatgpt.com/', 'chatgpt ai-chat'],
  ['https://claude.ai/new', 'claude ai-chat'],
  ['https://www.dropbox.com/home', 'dropbox other'],
  ['https://www.figma.com/files/recent', 'figma other'],
  ['https://www.notion.so/some-page', 'notion other'],
  ['https://app.slack.com/client/T/C', 'slack messages'],
  ['https://github.com/someone/features', 'github other'],
  ['https://account.adobe.com/privacy', 'adobe settings'],
  ['https://zoom.us/profile/setting', 'zoom settings'],
  ['https://app.zoom.us/wc/home', 'zoom other'],
  ['https://www.youtube.com/', 'youtube other'],
  ['https://someone.monday.com/boards/1', 'monday other'],
  ['https://www.linkedin.com/feed/', 'linkedin feed'],
])('%s is the service itself', (address, expected) => expect(placed(address)).toBe(expected))

test('what is embedded elsewhere, and forms and payments of others, belong to nobody', () => {
  for (const address of [
    'https://www.youtube.com/embed/1',
    'https://www.paypal.com/checkoutnow',
    'https://www.surveymonkey.com/r/ABC',
    'https://docs.google.com/forms/d/1/viewform',
  ])
    expect([address, placed(address)]).toEqual([address, null])
})

/** Pressing the button on a page of a service gets an answer, except if the page is embedded in another site. */
const OF_OTHERS = /^\/?(embed|widgets|live_chat|forms|checkoutnow|webapps\/hermes|r|plugins|sharer|share|tr|v:|\(|:|\*|p|reel|l\.php)/

test('no other page of a service is left out', () => {
  const out = rules.services.flatMap(({ id, operator, except = [] }) =>
    except.filter((one) => operator !== 'meta' && !OF_OTHERS.test(one)).map((one) => `${id} ${one}`),
  )
  expect(out).toEqual([])
})

test('no pattern for a quiet page hides a page that the service names', () => {
  const hidden = rules.services.flatMap(({ id, match, contexts }) => {
    const host = match.map(hostOf).find(isPlain)
    return contexts
      .filter(({ quiet }) => !quiet)
      .flatMap((one) => one.match.filter((path) => isPath(path) && /^[\w/-]+(\{\/\*\}\?)?$/.test(path)))
      .map((path) => `https://${host}${path.replace('{/*}?', '')}`)
      .filter((address) => host !== undefined && locate(index, address)?.service === id && locate(index, address)?.quiet)
  })
  expect(hidden).toEqual([])
})
