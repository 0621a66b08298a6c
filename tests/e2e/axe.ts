import axe from 'axe-core'

/** A page of either harness. */
interface Evaluates {
  evaluate(script: string): Promise<unknown>
}

const RUN = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .flatMap(({ id, help, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' ') + ': ' + help)))`

/** The serious and critical violations that axe finds on the page as shown, a sentence each. */
export async function seriousFaults(page: Evaluates): Promise<unknown> {
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(axe.source)
  return page.evaluate(RUN)
}
