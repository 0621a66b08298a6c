import type { Rules, RulesText } from '../schema/schema.ts'
import { composedTexts, type Said } from './composed-texts.ts'

/** One language with a sentence for every statement of the rules: the written ones, and composed ones for the rest. */
export function composeAll(rules: Rules, { language, texts }: RulesText): RulesText {
  const speech = { language, fact: (key: string): string => texts[key] ?? '' }
  const composed = saidOfAll(rules).map((said) => composedTexts(said, speech))
  return { language, texts: { ...Object.assign({}, ...composed), ...texts } }
}

/** The statements about each service. */
export function saidOfAll({ operators, services, policies, optOuts }: Rules): Said[] {
  return services.map((service) => {
    const about = {
      service: service.name,
      operatorId: service.operator,
      operator: operators.find(({ id }) => id === service.operator)?.name ?? service.operator,
    }
    const own = <T extends { services: readonly string[] }>(all: readonly T[]): T[] =>
      all.filter((one) => one.services.includes(service.id))
    return { about, policies: own(policies), optOuts: own(optOuts) }
  })
}
