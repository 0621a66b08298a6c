/** Reads a JSON file of the extension, by its path from the root: `/index.json`. Rejects if it is missing or invalid. */
export async function fetchJson(path: string): Promise<unknown> {
  return (await fetchOwn(path)).json()
}

/** The same for any file, as bytes. */
export async function fetchBytes(path: string): Promise<ArrayBuffer> {
  return (await fetchOwn(path)).arrayBuffer()
}

async function fetchOwn(path: string): Promise<Response> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answers ${response.status}`)
  return response
}
