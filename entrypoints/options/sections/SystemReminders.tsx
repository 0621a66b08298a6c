import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Switch } from '../../../components/form/Switch.tsx'
import { clearNotifications } from '../../shared/reminders/clear-notifications.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { mayStore } from '../../shared/storage/private-window.ts'
import { change, notificationSettings } from '../../shared/storage/storage.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { useGranted } from '../../shared/hooks/use-granted.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

const PERMISSION = { permissions: ['notifications' as const] }

/** Asks the browser in the press itself: it grants nothing later. Turned off, the permission is given back. */
export function SystemReminders({ i18n }: { i18n: I18n }) {
  const wanted = useStored(notificationSettings)?.on ?? false
  const granted = useGranted(PERMISSION)
  const [problem, setProblem] = useState('')
  const turn = async (on: boolean): Promise<void> => {
    try {
      if (!on) await mayStore()
      const allowed = on ? await browser.permissions.request(PERMISSION) : await giveBack()
      setProblem(on && !allowed ? i18n.t('remind.refused') : '')
      await change(notificationSettings, ({ shown }) => (allowed ? { on: true, shown } : { on: false, shown: [] }))
    } catch (error) {
      setProblem(i18n.t(failureMessage(error)))
      if (on) await giveBack().catch(() => undefined)
    }
  }
  const withheld = wanted && granted === false
  return (
    <Switch
      label={i18n.t('remind.system')}
      why={i18n.t('remind.system.why')}
      problem={withheld ? i18n.t('remind.refused') : problem}
      on={wanted && granted === true}
      onChange={(on) => void turn(on)}
    />
  )
}

async function giveBack(): Promise<false> {
  // What is on the screen can be taken off only while there is the permission.
  await clearNotifications().catch(() => undefined)
  await browser.permissions.remove(PERMISSION)
  return false
}
