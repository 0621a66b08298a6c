import { useEffect, useState } from 'preact/hooks'
import { loadDirectory, type Directory } from '../rules/directory.ts'

/** Services and countries of the rules; null until they are wanted and loaded. A finding does not need them, so the popup opens without. */
export function useDirectory(isWanted: boolean): Directory | null {
  const [directory, setDirectory] = useState<Directory | null>(null)
  const isMissing = isWanted && directory === null
  useEffect(() => {
    if (isMissing) void loadDirectory().then(setDirectory, () => undefined)
  }, [isMissing])
  return directory
}
