import { useEffect } from 'preact/hooks'
import type { Speech } from '../shared/locale.ts'

const NAME = 'Trainspotter'

/** Language, direction and title of the document; without a title it bears the name alone. */
export function usePage(speech: Speech | null, title: string | null | undefined): void {
  const { language, direction } = speech ?? {}
  useEffect(() => {
    if (language) document.documentElement.lang = language
    if (direction) document.documentElement.dir = direction
    document.title = title ? `${title} · ${NAME}` : NAME
  }, [language, direction, title])
}
