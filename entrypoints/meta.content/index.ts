import type { MuteScope } from '../shared/messages.ts'
import { removeLeftover } from './badge-host.ts'
import { lifeOf } from './life.ts'
import { onRouteChange } from '../shared/on-route-change.ts'
import { sendTo } from './send.ts'
import { showBadge } from './show.ts'
import { sightings } from './sightings.ts'

/** Built as it is, without a wrapper (see `wxt.config.ts`). */
export default {
  main(): void {
    if (document.contentType !== 'text/html') return
    if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true })
    else start()
  },
}

function start(): void {
  const { runtime } = chrome
  const life = lifeOf(runtime)
  const send = sendTo(runtime, life)
  const press = (): void => void send({ type: 'press' })
  const mute = (scope: MuteScope): void => {
    show(null)
    void send({ type: 'mute', scope })
  }
  const show = showBadge(press, mute, life)
  const sight = sightings(window, __SIGNED_IN_COOKIES__, send, show)
  removeLeftover()
  onRouteChange(window, sight, life.signal)
  runtime.onMessage.addListener(({ type, badge }, { id }) => {
    if (id === runtime.id && type === 'badge') show(badge)
  })
  sight()
}
