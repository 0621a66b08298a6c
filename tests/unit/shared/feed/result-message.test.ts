import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FEED_RESULTS } from '../../../../entrypoints/shared/feed/schemas.ts'
import { CHANGE_KINDS } from '../../../../rules/engine/changes.ts'
import { REFUSALS } from '../../../../rules/feed/refusals.ts'

const DIR = 'entrypoints/shared/i18n/locales'

it.each(readdirSync(DIR))('%s has a word for every result, refusal and kind of news', (file) => {
  const words = JSON.parse(readFileSync(`${DIR}/${file}`, 'utf8'))
  const refused = REFUSALS.map((reason) => `feed.refused.${reason}`)
  const results = FEED_RESULTS.filter((one) => !refused.includes(`feed.refused.${one}`)).map((one) => `feed.result.${one}`)
  const news = CHANGE_KINDS.map((kind) => `news.${kind}`)
  expect([...refused, ...results, ...news].filter((key) => typeof words[key] !== 'string' || words[key] === '')).toEqual([])
})
