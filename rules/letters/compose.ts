import { enclosuresFor } from './enclosures-for.ts'
import { linesOf, oneLine } from './inputs.ts'
import { BLANKS, KINDS, type Conditions, type LetterLaw, type LetterKind, type LetterTemplates, type ListName } from './schema.ts'
import { formatDay } from './days.ts'
import { letterValues, nameOf, type LetterCase, type Values } from './values.ts'

/** A letter as plain text in parts, ready to be shown, printed or copied. */
export interface Letter {
  language: string
  sender: string[]
  to: string[]
  /** Formatted, `23 November 2026`. */
  date: string
  subject: string
  greeting: string
  paragraphs: LetterParagraph[]
  closing: string
  /** Above the signature, and the name below it. */
  signature: string[]
  enclosures: { title: string; items: string[] }
}

export interface LetterParagraph {
  id: string
  title: string
  text: string
  items: string[]
}

/** The kinds of letters that exist under the law of a place. */
export function kindsFor({ plans }: Pick<LetterTemplates, 'plans'>, family: LetterLaw | null): LetterKind[] {
  return KINDS.filter((kind) => family !== null && plans[kind].families.includes(family))
}

/**
 * Writes a letter. Pure, and never throws, whatever was typed. A sentence with a blank that nothing fills is left out, and so is a
 * paragraph without sentences.
 */
export function composeLetter({ language, plans, texts }: LetterTemplates, letter: LetterCase): Letter {
  const { kind, family, inputs } = letter
  const values = letterValues(letter, texts, language)
  const plan = plans[kind]
  const say = (key: string): string => fill(texts[`${key}.${family}`] ?? texts[key] ?? '', values)
  const applies = (one: Conditions): boolean => holds(one, family, values)
  const itemsOf = (list: ListName | undefined, items: readonly Conditions[] = []): string[] =>
    list
      ? endList(list, values.lists[list])
      : endList(
          null,
          items.filter(applies).map(({ id }) => say(`p.${id}`)),
        )
  const name = oneLine(inputs.name)
  return {
    language,
    sender: [name, ...(plan.to === 'authority' ? linesOf(inputs.address) : []), oneLine(inputs.email)].filter(Boolean),
    to: recipientOf(plan.to, letter),
    date: formatDay(texts['phrase.locale'] ?? language, letter.days.today),
    subject: say(`subject.${kind}`),
    greeting: say('phrase.greeting'),
    paragraphs: plan.paragraphs.filter(applies).flatMap(({ id, list, items }) => {
      const [text, listed] = [say(`p.${id}`), itemsOf(list, items)]
      const says = list || items ? listed.length > 0 : text !== ''
      return says ? [{ id, title: say(`p.${id}.title`), text, items: listed }] : []
    }),
    closing: say('phrase.closing'),
    signature: [say('phrase.signature'), name].filter(Boolean),
    enclosures: { title: say('phrase.enclosures'), items: enclosuresOf(letter).map((id) => say(`phrase.enclosure.${id}`)) },
  }
}

/** The letter as one text, for the clipboard and for a file. */
export function letterText(letter: Letter): string {
  const { enclosures } = letter
  const parts = [
    letter.sender.join('\n'),
    letter.to.join('\n'),
    letter.date,
    letter.subject,
    letter.greeting,
    ...letter.paragraphs.map(({ title, text, items }) => [title, text, ...items.map((item) => `- ${item}`)].filter(Boolean).join('\n')),
    letter.closing,
    letter.signature.join('\n'),
    enclosures.items.length > 0 ? [`${enclosures.title}:`, ...enclosures.items.map((item) => `- ${item}`)].join('\n') : '',
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function holds({ in: families, when = [], unless = [] }: Conditions, family: LetterLaw, { flags }: Values): boolean {
  return (families?.includes(family) ?? true) && when.every((flag) => flags.has(flag)) && !unless.some((flag) => flags.has(flag))
}

/** In one pass, so that braces that a person typed are not filled again. */
function fill(template: string, { blanks }: Values): string {
  let missing = false
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const blank = BLANKS.find((one) => one === name)
    const value = blank ? blanks[blank] : ''
    missing ||= value === ''
    return value
  })
  return missing ? '' : filled
}

/** The last of our own items ends the sentence; the person's items stay as they were typed. */
function endList(list: ListName | null, items: readonly string[]): string[] {
  const kept = items.filter(Boolean)
  return list === 'accounts' || list === 'posts' ? kept : kept.map((item, at) => (at === kept.length - 1 ? item.replace(/;$/, '.') : item))
}

function recipientOf(to: 'controller' | 'authority', { facts }: LetterCase): string[] {
  const { authority, addressee } = facts
  if (to === 'controller') return [nameOf(facts), ...(addressee?.controller.address ?? [])].filter(Boolean)
  return authority ? [...authority.name.split(' / '), ...(authority.postal?.split(/, (?=[^,]*$)/) ?? [])] : []
}

/** A letter must not claim to enclose what the person may not have. */
function enclosuresOf(letter: LetterCase): string[] {
  return enclosuresFor(letter).filter((id) => letter.inputs.enclosures.includes(id))
}
