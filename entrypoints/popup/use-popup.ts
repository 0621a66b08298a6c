import { useMemo, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import type { Finding } from '../../rules/engine/find.ts'
import type { Directory } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import type { StoredResidence } from '../shared/storage/storage.ts'
import type { Overview } from '../shared/rules/overview.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { isCovered } from './finding/is-covered.ts'
import { wasMadeElsewhere } from './finding/made-elsewhere.ts'
import { useDevice } from './use-device.ts'
import { useDirectory } from '../shared/hooks/use-directory.ts'
import { useFinding, type SessionValues } from './finding/use-finding.ts'
import type { UserData } from './finding/user-data.ts'
import { withComposed } from '../shared/i18n/with-composed.ts'
import { useFacts } from '../shared/hooks/use-facts.ts'
import { useI18n } from '../shared/hooks/use-i18n.ts'
import { useOverview } from '../shared/hooks/use-overview.ts'
import { useTab } from './use-tab.ts'
import { whichScreen } from './which-screen.ts'
import type { Screen } from './which-screen.ts'

export interface Popup {
  screen: Screen
  /** Null until the words are loaded; there is nothing to show before. */
  i18n: I18n | null
  /** Set on the screens that show one. */
  finding: Finding | null
  home: StoredResidence | null
  /** Null until it is read. */
  own: UserData | null
  /** Something that the person entered could not be read. */
  unread: boolean
  session: SessionValues | undefined
  /** The address of the tab; null if it is not visible. */
  address: string | null
  /** The tab is in a private window. */
  private: boolean
  directory: Directory | null
  /** The findings of all services; null on other screens, or if the worker has no answer. */
  overview: Overview | null
  /** The person is choosing another country. */
  choosing: boolean
  setChoosing: (choosing: boolean) => void
  retry: () => void
}

/** Everything that the popup shows, from tab, storage and worker. */
export function usePopup(search: string): Popup {
  const [tries, setTries] = useState(0)
  const [choosing, setChoosing] = useState(false)
  const device = useDevice()
  const home = device?.home
  const spoken = useI18n(device?.language, device?.feedText)
  const tab = useTab(search)
  const covered = tab === undefined ? undefined : isCovered(tab?.address ?? null, coveredPages())
  const question = JSON.stringify([tab?.address, home, tries])
  const { finding, answer, session } = useFinding(home !== undefined && covered && tab ? tab.id : null, question)
  const operator = finding && finding !== 'failed' ? [finding.service.operatorId] : []
  const facts = useFacts(spoken?.i18n ?? null, spoken?.broken ? [] : operator, device?.feedText)
  const broken = (spoken?.broken ?? false) || facts.broken
  const silent = !broken && spoken !== undefined && facts.i18n === null
  const screen = silent ? 'loading' : whichScreen({ broken, covered, home, own: device !== undefined, finding, answer })
  const shown = (screen === 'finding' || screen === 'first-run') && finding && finding !== 'failed' ? finding : null
  // Countries are chosen on the first run and behind a button; services are listed if the page belongs to none.
  const listed = choosing || screen === 'first-run' || screen === 'nothing-here'
  const directory = useDirectory(listed || (shown !== null && wasMadeElsewhere(device?.records ?? [], shown.person)))
  const basis = device && spoken && { home: device.home, language: spoken.i18n.language, noted: device.records }
  const overview = useOverview(basis, screen === 'nothing-here')
  const spokenHere = facts.i18n ?? spoken?.i18n ?? null
  const told = useMemo(() => spokenHere && withComposed(spokenHere, shown), [spokenHere, shown])
  return {
    screen,
    i18n: told,
    finding: shown,
    home: home ?? null,
    own: device ?? null,
    unread: device?.unread ?? false,
    session,
    address: tab?.address ?? null,
    private: inPrivateWindow() || (tab?.private ?? false),
    directory,
    overview: overview ?? null,
    choosing,
    setChoosing,
    retry: () => setTries(tries + 1),
  }
}

/** The manifest names the pages of all services, including optional ones, so that they are known without the rules. */
function coveredPages(): string[] {
  const { content_scripts: scripts = [], optional_host_permissions: optional = [] } = browser.runtime.getManifest()
  return [...scripts.flatMap(({ matches = [] }) => matches), ...optional]
}
