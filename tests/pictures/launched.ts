import { Extension } from '../e2e/chromium/extension.ts'
import { VIENNA } from '../e2e/harness-types.ts'
import { optionalHosts } from '../e2e/optional-hosts.ts'
import { remove } from './dressed-build.ts'
import { DAY } from './looks.ts'

/** Runs a browser with this build on the day of the pictures, with all hosts granted. Deletes the build afterwards. */
export async function launched(build: string, use: (extension: Extension) => Promise<void>): Promise<void> {
  const extension = await Extension.launch(VIENNA, { build, developerMode: true, grantedBefore: optionalHosts(build) })
  await extension.context.clock.setFixedTime(`${DAY}T12:00:00+01:00`)
  await extension.worker.liveOn(DAY)
  await use(extension)
  await extension.close()
  remove(build)
}
