import { useMemo, useState } from 'preact/hooks'
import { FeedSettings } from '../../../components/options/FeedSettings.tsx'
import { feedAddress } from '../../shared/feed/address.ts'
import { checkFeedNow, turnFeedOff, turnFeedOn } from '../../shared/feed/control.ts'
import { feedWord } from '../../shared/feed/result-message.ts'
import type { I18n } from '../../shared/i18n/translator.ts'
import { mayStore } from '../../shared/storage/private-window.ts'
import { feedOn } from '../../shared/storage/storage.ts'
import { StorageError } from '../../shared/storage/storage-error.ts'
import { useGranted } from '../../shared/hooks/use-granted.ts'
import { useStored } from '../../shared/hooks/use-stored.ts'

/** Newer rules: offered, on or off; or a sentence that this build has no feed. */
export function FeedPart({ i18n }: { i18n: I18n }) {
  const wanted = useStored(feedOn) ?? false
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const address = useMemo(() => feedAddress(), [])
  const granted = useGranted(useMemo(() => ({ origins: address ? [address.pattern] : [] }), [address]))
  const wait = async (work: () => Promise<string>): Promise<void> => {
    setBusy(true)
    setSaid('')
    setSaid(await work().catch((error: unknown) => i18n.t(error instanceof StorageError ? error.key : 'feed.result.broken')))
    setBusy(false)
  }
  if (!address) return <p>{i18n.t('feed.none')}</p>
  return (
    <FeedSettings
      host={new URL(address.origin).host}
      on={wanted && granted === true}
      busy={busy}
      said={wanted && granted === false && !busy ? i18n.t('rules.feed.refused') : said}
      onTurnOn={() => void wait(async () => ((await turnFeedOn()) ? '' : i18n.t('rules.feed.refused')))}
      onTurnOff={() =>
        void wait(async () => {
          await mayStore()
          await turnFeedOff()
          return ''
        })
      }
      onCheck={() =>
        void wait(async () => {
          const result = await checkFeedNow()
          return result ? i18n.t(feedWord(result)) : ''
        })
      }
      i18n={i18n}
    />
  )
}
