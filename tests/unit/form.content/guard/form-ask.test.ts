// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { askStep, type AskActions, type AskStep } from '../../../../entrypoints/form.content/panel/ask-step.ts'
import { button } from '../../../../entrypoints/form.content/panel/create-element.ts'
import { notedStep, type NotedDeeds } from '../../../../entrypoints/form.content/panel/noted-step.ts'
import type { FormHelp, FormWords } from '../../../../entrypoints/shared/page/form-help.ts'

// Whether a button is visible depends on layout, which happy-dom lacks.
vi.mock('../../../../entrypoints/form.content/guard/guarded-button.ts', () => ({
  guardedButton: (label: string, does: () => void) => button(label, does),
}))

/** Every word is its own key. */
const words = new Proxy({} as FormWords, { get: (_, key) => String(key) })
const NOTED = { lines: ['noted'], linked: null }
const HELP: FormHelp = {
  kind: 'objection',
  language: 'en',
  direction: 'ltr',
  title: '',
  about: '',
  notices: [],
  lines: [],
  reason: null,
  formId: '1',
  engine: 'meta-support',
  alternatives: [],
  absent: [],
  without: null,
  services: [],
  from: null,
  accounts: {},
  service: 'facebook',
  private: false,
  submitted: false,
  sign: { arm: 'level', colour: 'red' },
  badgeCorner: null,
  place: null,
  themes: [],
  words,
}
const sent = vi.fn<AskActions['sent']>()
const noted = vi.fn<AskActions['noted']>()
const say = vi.fn<(sentence: string) => void>()

beforeEach(() => {
  sent.mockReset().mockResolvedValue(NOTED)
  noted.mockReset()
  say.mockReset()
  document.body.replaceChildren()
})

function ask(help: Partial<FormHelp> = {}): AskStep {
  const step = askStep({ ...HELP, ...help }, { sent, noted, notYet: () => undefined, say })
  document.body.append(step.element)
  return step
}

const names = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent)

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`There is no button "${name}", only ${names().join()}`)
  const click = new MouseEvent('click', { bubbles: true })
  Object.defineProperty(click, 'isTrusted', { value: true })
  found.dispatchEvent(click)
  await Promise.resolve()
}

const accounts = { facebook: [{ id: 'one', label: 'the one of 5 November' }] }

describe('“Did you send it?”', () => {
  it('is noted at once if nothing of this service is known', async () => {
    ask({ accounts: { instagram: accounts.facebook } })
    await press('yes')
    expect(sent).toHaveBeenCalledWith({ service: null, account: null, press: expect.any(String), evenPrivate: false })
    await vi.waitFor(() => expect(noted).toHaveBeenCalledWith(NOTED, sent.mock.calls[0]?.[0].press))
  })

  it.each([
    ['the one of 5 November', 'one'],
    ['account.another', null],
  ])('asks for which account if some are known: %s', async (name, account) => {
    ask({ accounts })
    await press('yes')
    expect(sent).not.toHaveBeenCalled()
    await press(name)
    expect(sent.mock.calls).toMatchObject([[{ account }]])
  })

  it('can be left unanswered at the second question too', async () => {
    ask({ accounts })
    await press('yes')
    await press('not-yet')
    expect([names(), sent.mock.calls]).toEqual([['yes', 'not-yet'], []])
  })

  it('says that it could not be stored, and the same answer given again is the same press; another answer is another one', async () => {
    sent.mockResolvedValueOnce(null)
    ask({ accounts })
    await press('yes')
    await press('account.another')
    await vi.waitFor(() => expect(say).toHaveBeenLastCalledWith('not-noted'))
    await press('account.another')
    await vi.waitFor(() => expect(noted).toHaveBeenCalledTimes(1))
    await press('the one of 5 November')
    const [first, again, other] = sent.mock.calls.map(([{ press: name }]) => name)
    expect([again === first, other === first]).toEqual([true, false])
  })

  it('takes no second answer while the first is on its way', async () => {
    sent.mockReturnValue(new Promise(() => undefined))
    ask({ accounts })
    await press('yes')
    await press('account.another')
    await press('the one of 5 November')
    expect(sent).toHaveBeenCalledTimes(1)
  })

  it('asked again after an undo is a new press', async () => {
    const step = ask()
    await press('yes')
    await vi.waitFor(() => expect(noted).toHaveBeenCalledTimes(1))
    step.again()
    await press('yes')
    const [first, second] = sent.mock.calls.map(([{ press: name }]) => name)
    expect(second).not.toBe(first)
  })

  it('in a private window says first that it stays, and notes nothing unless the person wants it', async () => {
    ask({ private: true })
    await press('yes')
    expect(document.body.textContent).toContain('private')
    await press('private.leave')
    expect([sent.mock.calls, say.mock.lastCall]).toEqual([[], ['private.left']])
    await press('yes')
    await press('private.note')
    expect(sent.mock.calls).toMatchObject([[{ evenPrivate: true }]])
  })
})

describe('what was noted', () => {
  const covers = vi.fn<NotedDeeds['covers']>()
  const undo = vi.fn<NotedDeeds['undo']>()
  const undone = vi.fn<() => void>()
  const show = (linked: FormHelp['from'] = null) =>
    document.body.append(
      notedStep(
        HELP,
        { lines: ['noted'], linked: linked === null ? null : { question: linked, url: 'https://example.org/' } },
        {
          covers,
          undo,
          undone,
          close: () => undefined,
          say,
        },
      ),
    )

  beforeEach(() => {
    covers.mockReset()
    undo.mockReset()
    undone.mockReset()
  })

  it('is said to be undone only if it is', async () => {
    undo.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    show()
    await press('undo')
    await vi.waitFor(() => expect(say).toHaveBeenLastCalledWith('not-undone'))
    expect(undone).not.toHaveBeenCalled()
    await press('undo')
    await vi.waitFor(() => expect(undone).toHaveBeenCalledTimes(1))
  })

  it('is said to cover linked accounts only once that is stored', async () => {
    covers.mockResolvedValueOnce(false).mockResolvedValueOnce(true)
    show('Are others linked?')
    await press('linked.yes')
    await vi.waitFor(() => expect(say).toHaveBeenLastCalledWith('not-stored'))
    expect(document.body.textContent).not.toContain('linked.covered')
    await press('linked.yes')
    await vi.waitFor(() => expect(document.body.textContent).toContain('linked.covered'))
    expect(covers.mock.calls).toEqual([['linked'], ['linked']])
  })
})
