import { useLayoutEffect, useState } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'

export interface Tab {
  id: number
  /** Only shown for services that are watched, and once the person has pressed the toolbar button there; null elsewhere. */
  address: string | null
  /** It is in a private window. Chromium's popup itself never is: one process serves all windows. */
  private: boolean
}

/** The tab that a page address asks for, `?tab=12`; null if it asks for none. */
export function askedTab(search: string): number | null {
  const asked = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,15}$/.test(asked) ? Number(asked) : null
}

/** The tab that this popup speaks of, and where it is; undefined while unknown, null if it is gone. */
export function useTab(search: string): Tab | null | undefined {
  const [tab, setTab] = useState<Tab | null>()
  // At once, see `useStored`.
  useLayoutEffect(() => {
    const asked = askedTab(search)
    let id = asked
    const look = async (): Promise<void> => {
      const found = id === null ? await activeTab() : await browser.tabs.get(id)
      id = found?.id ?? null
      setTab(id === null ? null : { id, address: found?.url ?? null, private: found?.incognito ?? false })
    }
    const again = (): void => void look().catch(() => setTab(null))
    const onUpdated = (changed: number, { url, status }: { url?: string; status?: string }): void => {
      if (changed === id && (url !== undefined || status === 'complete')) again()
    }
    browser.tabs.onUpdated.addListener(onUpdated)
    again()
    return () => browser.tabs.onUpdated.removeListener(onUpdated)
  }, [search])
  return tab
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}
