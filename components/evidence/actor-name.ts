import type { ActorNames } from '../../entrypoints/shared/rules/report.ts'
import type { Event } from '../../rules/schema/statements.ts'

/** Name of the authority that acted, in the reader's language if it has one in it; otherwise as in the rules. Nothing is translated. */
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

/** Names in several languages are in the order of the authority's languages. */
function nameIn({ name, nameEn, languages }: ActorNames, language: string): string | undefined {
  if (language === 'en') return nameEn
  return name.split(' / ')[languages.findIndex((one) => one.split('-')[0] === language)]
}
