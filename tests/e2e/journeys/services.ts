import { canAct, isAnswered } from '../../../rules/engine/can-act.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import { serviceWhere, word } from '../expected.ts'
import type { Harness, Runner, Tab } from '../harness-types.ts'
import { chooseFile, fill, noted, openOwn, press, textIn } from './own-pages.ts'
import { ELSEWHERE } from './watch.ts'

const AUSTRIA = { home: { country: 'AT', land: null } }

/** Nobody spells out that the models are the company's own. */
const trainsItsOwn = (policy: Finding['policy']): boolean => policy !== null && (policy.whose ?? 'own-models') === 'own-models'

/** The company trains its own AI, and its first way out is a switch with an address. */
export const OWN_SWITCH = ({ state, policy, optOuts }: Finding): boolean =>
  state === 'training' && trainsItsOwn(policy) && optOuts[0]?.kind === 'switch' && optOuts[0].url !== undefined

/** One service of each kind, whichever the rules have. */
export const KINDS: readonly (readonly [kind: string, holds: (finding: Finding) => boolean, asks: boolean])[] = [
  ["trains the company's own AI and has a switch", OWN_SWITCH, true],
  [
    'is licensed to others and has no switch',
    (one) => one.state === 'no-way-out' && one.policy?.whose === 'both' && !canAct(one.optOuts),
    false,
  ],
  ['only signals what others may do', ({ state }) => state === 'signal', false],
  ['does not train', ({ state, policy }) => state === 'not-used' && trainsItsOwn(policy), false],
  ['has sources that disagree', ({ state, policy }) => state !== 'not-used' && policy?.disputed === true, false],
]

/** Services of other companies: from the list of all to the switch, the record and the export. */
export function servicesSpecs({ test, expect }: Runner): void {
  const found = async (extension: Harness, { service }: Finding): Promise<Tab> => {
    const popup = await extension.popupPage(await extension.open(ELSEWHERE))
    await fill(popup, 'input[type=search]', service.name)
    await press(popup, '.found', service.name)
    await popup.waitForSelector('.headline h1')
    return popup
  }

  for (const [kind, holds, asks] of KINDS)
    test(`a service that ${kind} says so in a whole sentence, with its page`, async ({ extension }) => {
      const finding = serviceWhere('AT', holds)
      await extension.store(AUSTRIA)
      await extension.worker.kill()
      const popup = await found(extension, finding)
      const headline = await textIn(popup, '.headline h1')
      expect(headline.length > 20).toBe(true)
      expect(/[{}]|undefined|policy-|route-/.test(headline)).toBe(false)
      expect((await textIn(popup, '.action a.button')).includes(word('act.off'))).toBe(asks)
      expect((await textIn(popup, '.everything')).includes(finding.service.name)).toBe(true)
    })

  test('switched off in the popup, it is noted, counted in the list, and comes back from an export', async ({ extension }) => {
    const finding = serviceWhere('AT', OWN_SWITCH)
    const { id } = finding.service
    await extension.store({ ...AUSTRIA, used: [{ service: id, on: true }] })
    expect(finding.optOuts.filter((one) => !isAnswered(one)).length > 0).toBe(true)
    await press(await found(extension, finding), '.action', word('act.off.done'))
    await expect.poll(async () => (await noted(extension)).map(({ service }) => service)).toEqual([id])
    const list = await openOwn(extension, '/checkup.html', '.sum')
    await expect.poll(() => textIn(list, '.sum')).toBe('1 service: 1 switched off')
    const page = await openOwn(extension, '/options.html#data', 'input[type=file]')
    // It can be pressed once the records are read.
    await page.waitForSelector('#data p + .button:not(:disabled)')
    const file = await extension.saved(page, () => press(page, '#data', word('data.export')))
    await extension.store({ records: { version: 2, records: [] }, used: [] })
    await expect.poll(() => textIn(list, '.sum')).toBe(word('checkup.sum.none'))
    await chooseFile(page, 'input[type=file]', file)
    await press(page, '#data', word('data.import.go'))
    await expect.poll(async () => (await noted(extension)).map(({ service }) => service)).toEqual([id])
    await expect.poll(() => textIn(list, '.sum')).toBe('1 service: 1 switched off')
  })
}
