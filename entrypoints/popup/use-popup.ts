import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/engine/find.ts'
import type { Directory } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { storedResidence as homeItem, language as languageItem, type StoredResidence } from '../shared/storage/storage.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { isCovered } from './finding/is-covered.ts'
import { useDirectory, type Wanted } from './use-directory.ts'
import { useFinding } from './finding/use-finding.ts'
import { useUserData, type UserData } from './finding/use-user-data.ts'
import { useFacts } from './use-facts.ts'
import { useI18n } from './use-i18n.ts'
import { useStored } from '../shared/hooks/use-stored.ts'
import { useTab } from './use-tab.ts'
import { whichScreen, type Screen } from './which-screen.ts'

export interface Popup {
  screen: Screen
  /** Null until there are words; then there is nothing to show yet. */
  i18n: I18n | null
  /** Set on the screens that show one. */
  finding: Finding | null
  home: StoredResidence | null
  /** Null until it was read. */
  own: UserData | null
  /** Where the tab is; null where that cannot be seen. */
  address: string | null
  /** The tab is in a private window. */
  private: boolean
  directory: Directory | null
  retry: () => void
}

/** Everything that the popup knows, gathered from tab, storage and worker. */
export function usePopup(search: string): Popup {
  const [tries, setTries] = useState(0)
  const [preferred] = useState(() => navigator.languages)
  const spoken = useI18n(useStored(languageItem), preferred)
  const home = useStored(homeItem)
  const own = useUserData()
  const tab = useTab(search)
  const covered = tab === undefined ? undefined : isCovered(tab?.address ?? null, coveredPages())
  const question = JSON.stringify([tab?.address, home, tries])
  const { finding, answer } = useFinding(home !== undefined && covered && tab ? tab.id : null, question)
  const operator = finding && finding !== 'failed' ? [finding.service.operatorId] : []
  const facts = useFacts(spoken.i18n, spoken.broken ? [] : operator)
  const broken = spoken.broken || facts.broken
  const silent = !broken && spoken.i18n !== null && facts.i18n === null
  const screen = silent ? 'loading' : whichScreen({ broken, covered, home, own: own !== null, finding, answer })
  const shown = screen === 'finding' || screen === 'first-run'
  const directory = useDirectory(wantsAtlas(screen, own))
  return {
    screen,
    i18n: facts.i18n ?? spoken.i18n,
    finding: shown && finding && finding !== 'failed' ? finding : null,
    home: home ?? null,
    own,
    address: tab?.address ?? null,
    private: inPrivateWindow() || (tab?.private ?? false),
    directory,
    retry: () => setTries(tries + 1),
  }
}

/** The choice of countries is part of the first run; on a finding it is behind a button, unless notes of linked services may count. */
function wantsAtlas(screen: Screen, own: UserData | null): Wanted {
  if (screen === 'finding') return own?.records.length ? 'now' : 'soon'
  return screen === 'first-run' || screen === 'nothing-here' ? 'now' : 'no'
}

/** The manifest names the pages of all services, those that may be asked for among them, so that they are known without the rules. */
function coveredPages(): string[] {
  const { content_scripts: scripts = [], optional_host_permissions: optional = [] } = browser.runtime.getManifest()
  return [...scripts.flatMap(({ matches = [] }) => matches), ...optional]
}
