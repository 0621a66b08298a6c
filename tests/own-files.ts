import type { TestProject } from 'vitest/node'
import { buildFiles, buildRules, buildTexts, type BuiltFile } from '../rules/tools/build.ts'
import { buildLetters } from '../rules/tools/build-letters.ts'
import { buildWords } from '../rules/tools/build-words.ts'
import { buildWatchables, manifestHosts } from '../rules/tools/manifest.ts'
import { EXAMPLE_TEXTS } from './unit/fixtures/example/texts.ts'
import { LANGUAGES } from '../entrypoints/shared/i18n/translator.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The files of the extension, by path. */
    ownFiles: Record<string, string>
    /** The origins granted at install. */
    grantedHosts: string[]
  }
}

/** Builds once for all test files what each would otherwise build itself. */
export function setup({ provide }: TestProject): void {
  const rules = buildRules()
  const files = [...buildFiles(), ...buildWords(rules, buildTexts()), ...buildLetters(), buildWatchables(rules), ...exampleTexts()]
  provide('ownFiles', Object.fromEntries(files.map(({ path, text }) => [`/${path}`, text])))
  provide('grantedHosts', manifestHosts(rules).include)
}

/** The sentences of the companies that tests invent. */
function exampleTexts(): BuiltFile[] {
  return LANGUAGES.flatMap((language) =>
    ['example-one', 'example-two'].map((operator) => ({
      path: `text/${language}/${operator}.json`,
      text: JSON.stringify({ language, texts: EXAMPLE_TEXTS }),
    })),
  )
}
