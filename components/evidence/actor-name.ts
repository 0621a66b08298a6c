import type { ActorNames } from '../../entrypoints/shared/rules/report.ts'
import type { Event } from '../../rules/schema/statements.ts'

/** Who acted, in the reader's language if the authority has a name in it; else as the rules have it. Nothing is translated. */
export function actorName(
  { actor, authority }: Pick<Event, 'actor' | 'authority'>,
  actors: Record<string, ActorNames>,
  language: string,
): string {
  const found = authority !== undefined && Object.hasOwn(actors, authority) ? actors[authority] : undefined
  const name = found && nameIn(found, language)
  if (!name) return actor
  return name !== actor && found.short.split(' / ').includes(actor) ? `${name} (${actor})` : name
}

/** Names in several languages stand in the order of those that the authority works in. */
function nameIn({ name, nameEn, languages }: ActorNames, language: string): string | undefined {
  if (language === 'en') return nameEn
  return name.split(' / ')[languages.findIndex((one) => one.split('-')[0] === language)]
}
