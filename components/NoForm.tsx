import type { Finding } from '../rules/find.ts'
import type { Speech } from '../entrypoints/shared/locale.ts'

interface Props {
  finding: Finding
  speech: Speech
}

/** Where no form is known: says so, and what helps. */
export function NoForm({ finding: { scope, service }, speech }: Props) {
  return <p class="said">{speech.word(scope === 'ai-chats' ? 'act.no-form.chats' : 'act.no-form', { operator: service.operator })}</p>
}
