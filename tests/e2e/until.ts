const PATIENCE = 30_000
const PAUSE = 100

/** Polls until the value matches; rejects with the description. */
export async function until<T>(what: string, ask: () => Promise<T>, fits: (value: T) => boolean): Promise<T> {
  const end = performance.now() + PATIENCE
  for (;;) {
    const value = await ask()
    if (fits(value)) return value
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}; the last that came was ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
}
