import { useLayoutEffect } from 'preact/hooks'
import type { I18n } from '../i18n/translator.ts'

const NAME = 'Trainspotter'

/** Language, direction and title of the document; without a title it bears the name alone. */
export function useDocument(i18n: I18n | null, title: string | null | undefined): void {
  const { language, direction } = i18n ?? {}
  // Before the first picture, and only what differs: either lays the page out once more.
  useLayoutEffect(() => {
    const { documentElement: root } = document
    if (language && root.lang !== language) root.lang = language
    if (direction && root.dir !== direction) root.dir = direction
    document.title = title ? `${title} · ${NAME}` : NAME
  }, [language, direction, title])
}
