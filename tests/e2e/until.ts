const PATIENCE = 30_000
const PAUSE = 100

/** Asks again until what comes fits. Rejects with the name of what was waited for. */
export async function until<T>(what: string, ask: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const value = await ask()
    if (fits(value)) return value
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}; the last that came was ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
