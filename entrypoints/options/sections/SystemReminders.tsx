import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Outcome } from '../../../components/options/Outcome.tsx'
import { Switch } from '../../../components/form/Switch.tsx'
import { clearNotifications } from '../../shared/reminders/clear-notifications.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { mayStore } from '../../shared/storage/private-window.ts'
import { change, notificationSettings } from '../../shared/storage/storage.ts'
import { failureMessage } from '../../shared/storage/failure-message.ts'
import { useGranted } from '../../shared/hooks/use-granted.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

const PERMISSION = { permissions: ['notifications' as const] }

/** Requests the permission inside the click handler; browsers refuse it later. If reminders are turned off, the permission is given up. */
export function SystemReminders({ i18n }: { i18n: I18n }) {
  const wanted = useStored(notificationSettings)?.on ?? false
  const granted = useGranted(PERMISSION)
  const [problem, setProblem] = useState('')
  const [saved, setSaved] = useState(false)
  const turn = async (on: boolean): Promise<void> => {
    setSaved(false)
    try {
      if (!on) await mayStore()
      const allowed = on ? await browser.permissions.request(PERMISSION) : await giveBack()
      setProblem(on && !allowed ? i18n.t('remind.refused') : '')
      await change(notificationSettings, ({ shown }) => (allowed ? { on: true, shown } : { on: false, shown: [] }))
      setSaved(allowed === on)
    } catch (error) {
      setProblem(i18n.t(failureMessage(error)))
      if (on) await giveBack().catch(() => undefined)
    }
  }
  const withheld = wanted && granted === false
  return (
    <>
      <Switch
        label={i18n.t('remind.system')}
        why={i18n.t('remind.system.why')}
        on={wanted && granted === true}
        onChange={(on) => void turn(on)}
      />
      <Outcome saved={saved} problem={withheld ? i18n.t('remind.refused') : problem} i18n={i18n} />
    </>
  )
}

async function giveBack(): Promise<false> {
  // Notifications can be cleared only while the permission is still granted.
  await clearNotifications().catch(() => undefined)
  await browser.permissions.remove(PERMISSION)
  return false
}
