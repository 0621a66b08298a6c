import { cpus, release, totalmem, type } from 'node:os'

/** The machine that the figures were measured on. */
export interface Machine {
  processor: string
  cores: number
  memoryGB: number
  system: string
  node: string
  browser: string
}

export function machine(browser: string): Machine {
  const all = cpus()
  return {
    processor: all[0]?.model.trim() ?? 'unknown',
    cores: all.length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${type()} ${release()}`,
    node: process.version,
    browser,
  }
}
