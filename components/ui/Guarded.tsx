import type { ComponentChildren } from 'preact'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'

interface Props {
  /** Name of the part, shown if the part is missing. */
  name: string
  children: ComponentChildren
  i18n: I18n
}

/** One part of a screen: if it fails to render, the others stay, and a sentence says which one is missing. */
export function Guarded({ name, children, i18n }: Props) {
  return <ErrorBoundary fallback={<p class="error">{i18n.t('part.failed', { part: name })}</p>}>{children}</ErrorBoundary>
}
