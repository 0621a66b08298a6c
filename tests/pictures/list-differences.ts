import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

const REFERENCE = join(import.meta.dirname, '../.results/pictures/reference')

/** Prints at the end which pictures differ, and where the image of each difference is. */
class ListDifferences implements Reporter {
  readonly #before = countReferences()
  readonly #differences: string[] = []
  #passed = 0

  onTestEnd(test: TestCase, result: TestResult): void {
    const name = test.titlePath().filter((part) => part && !part.endsWith('.spec.ts'))
    const differs = result.status !== 'passed'
    console.log(`${differs ? '×' : '✓'} ${name.join(' · ')}`)
    if (differs) this.#differences.push([name.join(' · '), ...detailsOf(result)].join('\n   '))
    else this.#passed++
  }

  onEnd({ duration }: FullResult): void {
    const made = countReferences() - this.#before
    console.log(`\n${this.#passed} screens as before, ${this.#differences.length} not (${Math.round(duration / 1000)} s).`)
    if (made > 0) console.log(`${made} new reference pictures are in ${relative(process.cwd(), REFERENCE)}.`)
    if (this.#differences.length === 0) return
    console.log(`\n${this.#differences.join('\n')}\n\nIf all of this is meant: npm run pictures -- --update`)
  }
}

/** The result of the comparison, and where the image of it is. */
function detailsOf({ errors, attachments }: TestResult): string[] {
  const found = errors.flatMap(({ message = '' }) => message.split('\n').filter((line) => /pixels|image|Error:/.test(line)))
  const pictures = attachments.flatMap(({ name, path }) => (path && name.endsWith('-diff.png') ? [relative(process.cwd(), path)] : []))
  return [...found.slice(0, 2).map((line) => line.trim()), ...pictures]
}

function countReferences(): number {
  return existsSync(REFERENCE)
    ? readdirSync(REFERENCE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png')).length
    : 0
}

export default ListDifferences
