import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { loadDirectory, type Directory } from '../shared/rules/directory.ts'
import type { I18n } from '../shared/i18n/translator.ts'
import { feedText, language } from '../shared/storage/storage.ts'
import type { FeedText } from '../shared/feed/schemas.ts'
import { useFacts } from '../shared/hooks/use-facts.ts'
import { useI18n } from '../shared/hooks/use-i18n.ts'
import { useStored } from '../shared/hooks/use-stored.ts'

/** The language of the page, with services and countries. */
export interface OptionsData {
  i18n: I18n
  /** Null if the rules or the sentences cannot be read. */
  directory: Directory | null
}

/** Undefined until it is loaded; while another language is loading, the previous one stays. */
export function useOptionsData(): OptionsData | undefined {
  const [data, setData] = useState<OptionsData>()
  const feed = useStored(feedText)
  const spoken = useI18n(useStored(language), feed)
  const read = useReadDirectory(feed)
  const operators = read?.operators.map(({ id }) => id) ?? []
  const facts = useFacts(spoken?.i18n ?? null, spoken?.broken ? [] : operators, feed)
  const i18n = facts.broken ? spoken?.i18n : facts.i18n
  const directory = spoken?.broken || facts.broken ? null : read
  useLayoutEffect(() => {
    if (i18n && directory !== undefined) setData({ i18n, directory })
  }, [i18n, directory])
  return data
}

/** Null if it cannot be read. Read again when the feed delivers something. */
function useReadDirectory(feed: FeedText | null | undefined): Directory | null | undefined {
  const [directory, setDirectory] = useState<Directory | null>()
  useEffect(() => {
    if (feed === undefined) return
    const over = new AbortController()
    void loadDirectory()
      .catch(() => null)
      .then((read) => over.signal.aborted || setDirectory(read))
    return () => over.abort()
  }, [feed])
  return directory
}
