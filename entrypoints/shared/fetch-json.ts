/** A JSON file of the extension itself, by its path from the root: `/rules.json`. Rejects where it is missing or broken. */
export async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answers ${response.status}`)
  return response.json()
}
