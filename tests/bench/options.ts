import { parseArgs } from 'node:util'

export interface Options {
  /** A few rounds of each: enough to see whether it works, not what it costs. */
  quick: boolean
  /** Scenarios to run; `rules` and `sizes` are two of them. Empty for all. */
  only: string[]
  /** Folders of other unpacked extensions to measure beside ours. */
  also: string[]
  /** Use the existing build. */
  keepBuild: boolean
  /** Write the figures into `RESULTS.md`. */
  write: boolean
}

export const USAGE = 'npm run bench -- [--quick] [--only NAME,…] [--keep-build] [--also FOLDER…] [--write]'

/** @throws if a word is not understood; `names` are the existing scenarios */
export function readOptions(words: readonly string[], names: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      also: { type: 'string', multiple: true, default: [] },
      'keep-build': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  })
  if (positionals.length > 0 && values.also.length === 0) throw new Error(`Not understood: ${positionals.join(' ')}. ${USAGE}`)
  const only = values.only.split(',').filter(Boolean)
  const unknown = only.filter((name) => !names.includes(name))
  if (unknown.length > 0) throw new Error(`There is no scenario ${unknown.join(', ')}; there are ${names.join(', ')}`)
  if (values.write && (values.quick || only.length > 0))
    throw new Error('Only a whole run is written: --write goes with neither --quick nor --only')
  return {
    quick: values.quick,
    only,
    also: [...values.also, ...positionals],
    keepBuild: values['keep-build'],
    write: values.write,
  }
}
