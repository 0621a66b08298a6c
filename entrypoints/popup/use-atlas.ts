import { useEffect, useState } from 'preact/hooks'
import { loadAtlas, type Atlas } from '../shared/atlas.ts'
import { fetchJson } from '../shared/fetch-json.ts'

/** Services and countries of the rules; read once `wanted`, so that the first picture does not wait for them. Null until then. */
export function useAtlas(wanted: boolean): Atlas | null {
  const [atlas, setAtlas] = useState<Atlas | null>(null)
  useEffect(() => {
    if (wanted && !atlas) loadAtlas(fetchJson).then(setAtlas, () => undefined)
  }, [wanted, atlas])
  return atlas
}
