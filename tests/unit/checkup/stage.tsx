import { render } from 'preact'
import { act } from 'preact/test-utils'
import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { App } from '../../../entrypoints/checkup/App.tsx'
import { findForUser, residenceOf } from '../../../entrypoints/background/rules/find-for-user.ts'
import { knownOf, lineOf } from '../../../entrypoints/background/rules/overview.ts'
import { indexRules } from '../../../rules/engine/index-rules.ts'
import { splitRules } from '../../../rules/engine/split-rules.ts'
import type { Rules } from '../../../rules/schema/schema.ts'
import type { Finding } from '../../../rules/engine/find.ts'
import { exampleI18n } from '../fixtures/example-finding.ts'

/** The list of all services in happy-dom, with a worker that has these rules. */
export async function openCheckup(rules: Rules, origins: readonly string[] = []): Promise<void> {
  const index = indexRules(rules)
  const findOn = async (service: string): Promise<Finding> =>
    findForUser(index, { service, context: 'other', quiet: false }, null, await knownOf())
  const survey = async () => ({
    person: residenceOf(rules, (await knownOf()).home),
    published: rules.published,
    open: [],
    lines: await Promise.all(rules.services.map(async ({ id }) => lineOf(await findOn(id), exampleI18n()))),
  })
  fakeBrowser.permissions.getAll = async () => ({ origins: [...origins], permissions: [] })
  fakeBrowser.runtime.onMessage.addListener((message, _, reply) => {
    if (message?.type === 'survey') void survey().then(reply)
    else if (message?.type === 'service') void findOn(message.service).then(reply)
    else if (message?.type === 'directory') reply(splitRules(rules).index)
    else if (message?.type === 'letter') reply(null)
    else if (message?.type === 'form-opened') reply(true)
    return true
  })
  await act(() => render(<App />, document.body))
}

export async function closeCheckup(): Promise<void> {
  await act(() => render(null, document.body))
}

/** Polls until it holds. */
export async function settled(check: () => unknown): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(() => undefined)
      await check()
    },
    { timeout: 20_000 },
  )
}

export const sum = () => document.querySelector('.sum')?.textContent

/** The rows of the list, by group. */
export function parts(): Record<string, string[]> {
  const sections = [...document.querySelectorAll('.group')]
  return Object.fromEntries(
    sections.map((one) => [
      one.className.replace('group group-', ''),
      [...one.querySelectorAll('.service-row .name')].map(({ textContent }) => textContent ?? ''),
    ]),
  )
}

export async function press(name: string, within = 'body'): Promise<void> {
  const all = [...document.querySelectorAll<HTMLElement>(`${within} :is(button, summary, label)`)]
  const found = all.find(({ textContent }) => textContent?.startsWith(name))
  if (!found) throw new Error(`There is nothing called "${name}" to press: ${all.map(({ textContent }) => textContent).join(' | ')}`)
  await act(() => found.click())
}

export async function type(selector: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`There is no ${selector}`)
  await act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

export async function submit(form: string): Promise<void> {
  await act(() => {
    document.querySelector(form)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  })
}
