import { FILE_LIMIT, fileName, type Envelope, type FeedFile } from '../../../rules/feed/envelope.ts'
import { Refused } from '../../../rules/feed/refusals.ts'
import { admitFeedRules, readFeedText, verifyFile } from '../../../rules/feed/verify-file.ts'
import type { FeedAddress } from '../../shared/feed/address.ts'
import { pickLanguage } from '../../shared/i18n/translator.ts'
import { feedRules, feedText, language, readLocal, written, type Written } from '../../shared/storage/storage.ts'
import { download, requireGrant } from './download.ts'

/**
 * Fetches and verifies the files of a verified envelope that are not yet stored: the rules, and the sentences in the language in use.
 * Where the bundled rules are as new, none is needed. Rejects with `Refused` or `FeedFailed`.
 */
export async function fetchMissing(address: FeedAddress, envelope: Envelope, bundled: number): Promise<Written[]> {
  if (envelope.serial <= bundled) return []
  const [rules, text, chosen] = await readLocal(feedRules, feedText, language)
  const missing: Written[] = []
  const rulesFile = envelope.files.find(({ role }) => role === 'rules')
  if (rulesFile && !(await isIntact(rules, rulesFile))) {
    const bytes = await fetchFile(address, rulesFile)
    admitFeedRules(bytes, envelope)
    missing.push(written(feedRules, { serial: envelope.serial, text: decode(bytes) }))
  }
  const textFile = textFor(envelope, pickLanguage(chosen, navigator.languages))
  if (textFile && !(await isIntact(text, textFile))) {
    const bytes = await fetchFile(address, textFile)
    readFeedText(bytes, textFile.language)
    missing.push(written(feedText, { serial: envelope.serial, language: textFile.language, text: decode(bytes) }))
  }
  return missing
}

/** The sentences in this language; in English where the feed does not speak it. */
function textFor({ files }: Envelope, wanted: string): TextFile | undefined {
  const texts = files.filter((file) => file.role === 'text')
  return texts.find(({ language }) => language === wanted) ?? texts.find(({ language }) => language === 'en')
}

type TextFile = Extract<FeedFile, { role: 'text' }>

async function isIntact(stored: { text: string } | null, file: FeedFile): Promise<boolean> {
  if (!stored) return false
  return verifyFile(new TextEncoder().encode(stored.text), file).then(
    () => true,
    () => false,
  )
}

async function fetchFile(address: FeedAddress, file: FeedFile): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > FILE_LIMIT) throw new Refused('too-large')
  // Also an event for the browser: the half-minute for which it lets a worker wait begins anew for each file.
  await requireGrant(address)
  const url = new URL(fileName(file), address.url).href
  const { bytes } = await download({ url, type: 'application/json', limit: file.size, excess: 'size', etag: null })
  if (!bytes) throw new Refused('truncated')
  await verifyFile(bytes, file)
  return bytes
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
