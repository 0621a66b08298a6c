import { useLayoutEffect } from 'preact/hooks'
import type { I18n } from '../i18n/translator.ts'

const NAME = 'Trainspotter'

/** Sets language, direction and title of the document; without a title, the title is the extension's name. */
export function useDocument(i18n: I18n | null, title: string | null | undefined): void {
  const { language, direction } = i18n ?? {}
  // Before the first paint, and only if it changed: each write triggers a layout.
  useLayoutEffect(() => {
    const { documentElement: root } = document
    if (language && root.lang !== language) root.lang = language
    if (direction && root.dir !== direction) root.dir = direction
    document.title = title ? `${title} · ${NAME}` : NAME
  }, [language, direction, title])
}
