/** Ids of presses: the same answer to the same question keeps its id until it is forgotten, so that a retry after a failure is recorded only once. */
export interface Presses {
  (answer: object): string
  forget: () => void
}

export function presses(): Presses {
  const names = new Map<string, string>()
  const nameOf = (answer: object): string => {
    const key = JSON.stringify(answer)
    const name = names.get(key) ?? crypto.randomUUID()
    names.set(key, name)
    return name
  }
  return Object.assign(nameOf, { forget: () => names.clear() })
}
