import axe from 'axe-core'

/** A page of either harness. */
interface Evaluates {
  evaluate(script: string): Promise<unknown>
}

const RUN = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' ') + ': ' + help)))`

/** What axe finds serious or critical on the page as it is shown, a sentence each. */
export async function seriousFaults(page: Evaluates): Promise<unknown> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  return page.evaluate(RUN)
}
