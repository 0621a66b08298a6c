import { word } from '../expected.ts'
import { pressMeant } from '../press-meant.ts'
import type { Expect, Harness, Runner, Tab } from '../harness-types.ts'
import { FORM, formClaims, INSERT, sentFor, YES } from './form-claims.ts'

/** What a page may do to the panel, as its own script. `mend` reverts it. */
interface Attack {
  name: string
  begin: string
  mend: string
}

const ATTACKS: readonly Attack[] = [
  {
    name: 'lays something over the panel that lets presses through',
    begin: `layer.popover = 'manual'; document.body.append(layer); layer.showPopover()`,
    mend: 'layer.remove()',
  },
  {
    name: 'does so out of sight of scripts',
    begin: `const host = document.createElement('div'); document.body.append(host); layer.popover = 'manual'
      host.attachShadow({ mode: 'closed' }).append(layer); layer.showPopover()`,
    mend: 'layer.remove()',
  },
  {
    name: 'takes the panel out of the layer above the page, and covers it',
    begin: `panel.hidePopover(); document.body.append(layer)`,
    mend: 'layer.remove(); panel.showPopover()',
  },
  {
    name: 'takes the panel out of that layer, and makes it too faint to see',
    begin: `panel.hidePopover(); root.style.opacity = '0.01'`,
    mend: `root.style.opacity = ''; panel.showPopover()`,
  },
  {
    name: 'makes the panel too small to read',
    begin: `root.style.zoom = '0.3'`,
    mend: `root.style.zoom = ''`,
  },
  {
    name: 'shows a picture of itself above everything',
    begin: `const style = document.createElement('style'); document.head.append(style)
      style.textContent = '::view-transition { pointer-events: none } ::view-transition-group(*) { animation-duration: 60s }'
      globalThis.transition = document.startViewTransition()
      await transition.ready`,
    mend: 'transition.skipTransition(); await transition.finished',
  },
]

/** A page that wants a record of something that the person never said. */
export function formHostileSpecs({ test, expect }: Runner): void {
  const { offers, says } = formClaims(expect)

  for (const attack of ATTACKS) pressedInVain({ test, expect }, attack)

  test('no press counts on a button that has just come under the pointer', async ({ extension }) => {
    const page = await askedBy(extension, expect)
    await aWhile()
    await page.evaluate(`root.style.zoom = '1.2'`)
    await extension.pressBadge(page, YES)
    await says(extension, page, word('form.not-counted'))
    expect(await sentFor(extension)).toEqual([])
  })

  test('what the page places above everything else, its own look and its own names stay off the panel', async ({ extension }) => {
    const page = await askedBy(extension, expect)
    const before = await extension.picture(page, YES)
    await page.evaluate(`document.body.append(layer)
      root.style.cssText = 'opacity: 0.1; transform: translate(-90px, 40px); clip-path: inset(50%)'
      const style = document.createElement('style'); document.head.append(style)
      style.textContent = '[data-corner]::after { content: "Win!"; position: fixed; inset: 0; background: red; z-index: 9 }'
      for (const name of ['--ink', '--bg', '--rail', '--on'])
        CSS.registerProperty({ name, syntax: '<color>', inherits: false, initialValue: 'white' })`)
    await aWhile()
    expect(await extension.picture(page, YES)).toBe(before)
    await pressMeant(extension, page, YES)
    await expect.poll(() => sentFor(extension)).toEqual(['facebook'])
  })

  test('a script submits nothing for the person', async ({ extension }) => {
    const page = await extension.open(FORM)
    const submitted = async () => Object.keys(await extension.stored('session')).filter((key) => key.startsWith('submitted'))
    await offers(extension, page, INSERT)
    await page.evaluate(`{
      const form = document.querySelector('form')
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      document.querySelector('[role=main]').append(form)
      form.querySelector('[type=submit]').click()
      document.querySelector('[role=main]').append(form)
      form.requestSubmit()
    }`)
    await offers(extension, page, YES)
    expect(await submitted()).toEqual([])
    await page.evaluate(`location.reload()`)
    await offers(extension, page, INSERT)
    await page.click('button[type="submit"]')
    await offers(extension, page, YES)
    await expect.poll(async () => (await submitted()).length).toBe(1)
  })
}

/** Attacks, and checks that a press on a guarded button records nothing; then reverts the attack, and checks that it does. */
export function pressedInVain({ test, expect }: Runner, { name, begin, mend }: Attack): void {
  test(`no press counts while the page ${name}`, async ({ extension }) => {
    const page = await askedBy(extension, expect)
    await page.evaluate(`(async () => { ${begin} })()`)
    await aWhile()
    await extension.pressBadge(page, YES)
    // A page in a view transition receives no input: the press does not even arrive.
    if (!name.includes('picture')) await formClaims(expect).says(extension, page, word('form.not-counted'))
    expect(await sentFor(extension)).toEqual([])
    await page.evaluate(`(async () => { ${mend} })()`)
    await pressMeant(extension, page, YES)
    await expect.poll(() => sentFor(extension)).toEqual(['facebook'])
  })
}

/** A form page whose panel asks, although nobody submitted anything: the form just disappeared. */
async function askedBy(extension: Harness, expect: Expect): Promise<Tab> {
  const { offers, says } = formClaims(expect)
  const page = await extension.open(FORM)
  await offers(extension, page, INSERT)
  await page.evaluate(() => document.querySelector('form')?.remove())
  await says(extension, page, word('form.gone'))
  await page.evaluate(`Object.assign(globalThis, {
    root: document.documentElement, panel: document.querySelector('[data-corner=form]'), layer: document.createElement('div') })
    layer.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; z-index: 2147483647; background: white; pointer-events: none'`)
  await offers(extension, page, YES)
  return page
}

/** Longer than a button has to be in view. */
function aWhile(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1000))
}
