import { useEffect, useState } from 'preact/hooks'

/** Margins that leave only the upper third of the window. */
const READ = '0px 0px -66% 0px'

/** The id of the section being read: the last that begins in the upper third of the window. */
export function useCurrent(ids: readonly string[]): string | null {
  const [current, setCurrent] = useState(ids[0] ?? null)
  const key = ids.join(' ')
  useEffect(() => {
    const all = key.split(' ')
    const look = (): void => {
      const begun = all.filter((id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight / 3)
      setCurrent(begun.at(-1) ?? all[0] ?? null)
    }
    const observer = new IntersectionObserver(look, { rootMargin: READ, threshold: [0, 1] })
    for (const id of all) {
      const element = document.getElementById(id)
      if (element) observer.observe(element)
    }
    return () => observer.disconnect()
  }, [key])
  return current
}
