import { useLayoutEffect, useState } from 'preact/hooks'
import { browser, type Browser } from 'wxt/browser'

export interface Tab {
  id: number
  /** Visible only for watched services, and where the person has pressed the toolbar button; otherwise null. */
  address: string | null
  /** The tab is in a private window. The popup itself never is in Chromium: one process serves all windows. */
  private: boolean
}

/** The tab requested by the page's address, `?tab=12`; null if there is none. */
export function askedTab(search: string): number | null {
  const asked = new URLSearchParams(search).get('tab') ?? ''
  return /^\d{1,15}$/.test(asked) ? Number(asked) : null
}

/** The tab that this popup is about, and its address; undefined while unknown, null if it is gone. */
export function useTab(search: string): Tab | null | undefined {
  const [tab, setTab] = useState<Tab | null>()
  // Not an ordinary effect, see `useStored`.
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
