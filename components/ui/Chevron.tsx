/** Points down; CSS turns it when something is open. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
      <path d="m1 1 4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  )
}
