import { sentence, word } from '../expected.ts'
import type { Expect, Harness, Tab } from '../harness-types.ts'
import { noted } from './own-pages.ts'
import { addressOf } from '../../unit/fixtures/real-opt-outs.ts'

/** Addresses and words of the form helper, and assertions about its panel. */

export const FORM = addressOf('route-facebook-form')
export const TOUCH = FORM.replace('www.', 'm.')
export const OTHER = addressOf('route-third-party')
export const PORTAL = addressOf('route-portal')

export const INSERT = word('form.insert')
export const COPY = word('form.copy')
export const YES = word('form.yes')
export const CLOSE = word('form.close')
export const STEP_1 = stepTitle(1, 'form.reason')
export const STEP_2 = stepTitle(2, 'form.check')
export const STEP_3 = stepTitle(3, 'form.ask')
export const SIGNED_OUT = word('form.signed-out').replace('{service}', 'Facebook')

export interface FormClaims {
  /** Something with this name can be pressed or unfolded. */
  offers: (extension: Harness, page: Tab, name: string) => Promise<void>
  offersNot: (extension: Harness, page: Tab, ...names: string[]) => Promise<void>
  says: (extension: Harness, page: Tab, text: string) => Promise<void>
  /** Presses Insert, and checks that the page has the reason and is otherwise unchanged. */
  inserts: (extension: Harness, page: Tab) => Promise<void>
}

export function formClaims(expect: Expect): FormClaims {
  const says: FormClaims['says'] = (extension, page, text) => expect.poll(() => extension.readBadge(page, 'text')).toContain(text)
  return {
    offers: (extension, page, name) => expect.poll(() => extension.badgeButtons(page)).toContain(name),
    offersNot: async (extension, page, ...names) => {
      const offered = await extension.badgeButtons(page)
      expect(names.filter((name) => offered.includes(name))).toEqual([])
    },
    says,
    inserts: async (extension, page) => {
      expect(await page.evaluate(box)).toBe('')
      await extension.pressBadge(page, INSERT)
      await expect.poll(() => page.evaluate(box)).toContain('Article 21')
      await says(extension, page, word('form.inserted'))
      expect(await page.evaluate(email)).toBe('sample@example.org')
      expect(await page.evaluate(() => document.documentElement.dataset['sent'] ?? 'not sent')).toBe('not sent')
    },
  }
}

/** The link to another opt-out. */
export function linkTo(route: string): string {
  return `${sentence(route)} ${word('new-tab')}`
}

/** Services with a recorded objection. */
export async function sentFor(extension: Harness): Promise<string[]> {
  return (await noted(extension)).flatMap(({ service, dates }) => (dates['sent'] ? [service] : []))
}

/** Runs in the page. */
export function box(): string {
  const field = document.querySelector('textarea')
  return field ? field.value : (document.querySelector('[contenteditable="true"]')?.textContent ?? '')
}

/** Runs in the page. */
function email(): string | null | undefined {
  return document.querySelector('input:not([type="hidden"])')?.getAttribute('value')
}

function stepTitle(number: number, title: string): string {
  return `${word('form.step').replace('{number}', String(number))} · ${word(title)}`
}
