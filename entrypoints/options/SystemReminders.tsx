import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Switch } from '../../components/options/Switch.tsx'
import type { Speech } from '../shared/locale.ts'
import { change, reminding } from '../shared/storage.ts'
import { failureOf } from './failure-of.ts'
import { useStored } from './use-stored.ts'

const PERMISSION = { permissions: ['notifications' as const] }

/** Asks the browser in the press itself: it grants nothing later. Turned off, the permission is given back. */
export function SystemReminders({ speech }: { speech: Speech }) {
  const stored = useStored(reminding)
  const [problem, setProblem] = useState('')
  const turn = async (on: boolean): Promise<void> => {
    const granted = on ? await browser.permissions.request(PERMISSION) : await browser.permissions.remove(PERMISSION).then(() => false)
    setProblem(on && !granted ? speech.word('remind.refused') : '')
    await change(reminding, (before) => ({ ...before, on: granted })).catch((error: unknown) => setProblem(speech.word(failureOf(error))))
  }
  return (
    <Switch
      label={speech.word('remind.system')}
      why={speech.word('remind.system.why')}
      problem={problem}
      on={stored?.on ?? false}
      onChange={(on) => void turn(on)}
    />
  )
}
