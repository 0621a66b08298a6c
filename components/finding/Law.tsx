import type { Finding } from '../../rules/engine/find.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Evidence } from '../evidence/Evidence.tsx'
import { splitEvents } from './split-events.ts'
import { Timeline } from './Timeline.tsx'

interface Props {
  finding: Finding
  speech: Speech
  today: string
}

/** Where the law stands for this person: one sentence, then what happened, newest first. */
export function Law({ finding: { status, events, person, sources }, speech, today }: Props) {
  const { first, earlier, related } = splitEvents(events, (id) => speech.say(id) !== '')
  const shared = { sources, speech, today }
  const title = person.country ? speech.word('law.title', { country: speech.country(person.country) }) : speech.word('law.title.world')
  return (
    <section class="part law">
      <h2>{title}</h2>
      {status && speech.say(status.id) && (
        <>
          <p class="said">{speech.say(status.id)}</p>
          <Evidence
            statement={status}
            about={title}
            notes={[speech.say(`right.${status.right}`), speech.say(`form.${status.form}`)]}
            {...shared}
          />
        </>
      )}
      <Timeline events={first} {...shared} />
      {earlier.length > 0 && (
        <Disclosure summary={speech.plural('law.more', earlier.length)}>
          <Timeline events={earlier} {...shared} />
        </Disclosure>
      )}
      {related.length > 0 && (
        <Disclosure summary={speech.plural('law.related', related.length)}>
          <Timeline events={related} {...shared} />
        </Disclosure>
      )}
    </section>
  )
}
