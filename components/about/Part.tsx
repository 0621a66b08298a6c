import type { ComponentChildren } from 'preact'

interface Props {
  /** Also the address of the part on the page. */
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
