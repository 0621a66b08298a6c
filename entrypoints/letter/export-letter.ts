import { saveFile } from '../shared/storage/save-file.ts'
import { textFile } from './text-file.ts'

/** Copies, prints and saves a letter, all on the device. */

/** Rejects if the browser refuses. */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
  } catch {
    copyFromBox(text)
  }
}

/** For older browsers, and if the clipboard is not available to the page. */
function copyFromBox(text: string): void {
  const box = document.createElement('textarea')
  const before = document.activeElement
  box.value = text
  box.className = 'unseen'
  document.body.append(box)
  box.select()
  const done = document.execCommand('copy')
  box.remove()
  if (before instanceof HTMLElement) before.focus()
  if (!done) throw new Error('The browser does not let the page copy')
}

export function downloadText(name: string, text: string): void {
  saveFile(name, 'text/plain', textFile(text))
}

/** The title of the page becomes the name of the PDF. */
export function printAs(title: string): void {
  const before = document.title
  addEventListener('afterprint', () => (document.title = before), { once: true })
  document.title = title
  print()
}
