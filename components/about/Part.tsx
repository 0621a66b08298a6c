import type { ComponentChildren } from 'preact'

interface Props {
  /** Also the fragment of the page's address that leads here. */
  id: string
  title: string
  children: ComponentChildren
}

export function Part({ id, title, children }: Props) {
  return (
    <section class="report-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}
