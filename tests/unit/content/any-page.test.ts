// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { showBadge } from '../../../entrypoints/content/badge/show.ts'
import { reportPageVisits } from '../../../entrypoints/content/page-visits.ts'
import { metaSupport } from '../../../entrypoints/form.content/engines/meta-support.ts'
import { findReasonBox } from '../../../entrypoints/form.content/page/find-reason-box.ts'
import { takeSnapshot } from '../../../entrypoints/form.content/page/snapshot.ts'
import { panelStage } from '../../../entrypoints/form.content/panel/stage.ts'
import type { PageBadge } from '../../../entrypoints/shared/messages.ts'
import { onLocationChange } from '../../../entrypoints/shared/page/on-location-change.ts'

const BADGE: PageBadge = {
  arm: 'level',
  style: '.signal{--arm:red}',
  themes: [],
  label: 'AI training: on',
  title: 'AI training: on. Facebook',
  corner: 'bottom-end',
  lang: 'en',
  dir: 'ltr',
  fold: 'Fold',
  menu: { name: 'Hide', choices: [['away', 'For now']] },
  gone: { said: 'Hidden.', undo: 'Undo' },
}

const KNOWN = { engine: metaSupport, id: '1' }

/** A page of elements and attributes that the scripts look for, combined at random. */
const tag = fc.constantFrom('div', 'form', 'textarea', 'input', 'button', 'dialog', 'select', 'main', 'section', 'p')
const attribute = fc.constantFrom(
  'role="dialog"',
  'role="alertdialog"',
  'role="main"',
  'role="textbox"',
  'aria-modal="true"',
  'open',
  'hidden',
  'contenteditable="true"',
  'name="support_form_id" value="1"',
  'id="SupportFormRow.1"',
  'id="captcha_dialog"',
  'type="password"',
  'type="submit"',
  'style="position:fixed;z-index:9"',
  'data-corner=""',
  'data-corner="form"',
  'popover',
)
const text = fc.constantFrom('', 'a', ' ', '\u200b', '&lt;script&gt;', '&amp;')
const element = (within: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(tag, fc.array(attribute, { maxLength: 4 }), text, fc.array(within, { maxLength: 3 }))
    .map(([name, attributes, own, children]) => `<${name} ${attributes.join(' ')}>${own}${children.join('')}</${name}>`)
const page = element(element(element(text)))

const step = fc.oneof(
  page.map((html) => () => void (document.body.innerHTML = html)),
  fc.constantFrom<() => void>(
    () => document.querySelector('[data-corner=""]')?.remove(),
    () => document.body.replaceWith(document.createElement('body')),
    () => {
      document.documentElement.remove()
      document.append(document.createElement('html'))
      document.documentElement.append(document.createElement('body'))
    },
    () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })),
    () => history.pushState(null, '', `/${Math.trunc(performance.now()) % 7}`),
  ),
)

it('whatever a page does, the badge is there once at most, the script never throws, and one report is under way', () => {
  vi.useFakeTimers()
  vi.stubGlobal('requestIdleCallback', (does: () => void) => setTimeout(does, 1))
  Object.assign(Element.prototype, { checkVisibility: () => true, hidePopover: () => undefined })
  vi.spyOn(document, 'elementsFromPoint').mockImplementation(() => [...document.querySelectorAll('*')])
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      document.body.replaceChildren()
      const runtime: { id?: string } = { id: 'us' }
      let underWay = 0
      let most = 0
      const show = showBadge(() => undefined, runtime)
      const sight = reportPageVisits(
        window,
        (_, answer) => {
          most = Math.max(most, ++underWay)
          setTimeout(() => {
            underWay--
            answer?.(BADGE)
          }, 20)
        },
        show,
      )
      const end = new AbortController()
      onLocationChange(window, sight, end)
      sight()
      for (const does of steps) {
        does()
        vi.advanceTimersByTime(700)
        const own = [...document.querySelectorAll('html>[data-corner=""]')].filter(
          (one) => one.getAttributeNames().length === 1 && !one.hasChildNodes(),
        )
        expect(own.length).toBeLessThanOrEqual(1)
      }
      expect(most).toBe(1)
      end.abort()
      delete runtime.id
      vi.advanceTimersByTime(2000)
      expect(vi.getTimerCount()).toBe(0)
    }),
    { numRuns: 60 },
  )
})

it('whatever a page holds, the form script finds its way: a box or none, and a stage', () => {
  fc.assert(
    fc.property(page, fc.boolean(), fc.boolean(), (html, submitted, waited) => {
      document.body.innerHTML = html
      const shown = (element: Element): boolean => !element.closest('[hidden]')
      const box = findReasonBox(document, KNOWN, shown)
      expect(box === null || box.matches('textarea, [contenteditable]')).toBe(true)
      const now = takeSnapshot(document, KNOWN, new Set(), false, shown)
      expect(typeof panelStage(now, { seen: false, submitted, waited })).toBe('string')
    }),
    { numRuns: 300 },
  )
})
