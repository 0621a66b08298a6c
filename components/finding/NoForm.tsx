import type { Finding } from '../../rules/engine/find.ts'
import type { Speech } from '../../entrypoints/shared/i18n/translator.ts'

interface Props {
  finding: Finding
  speech: Speech
}

/** Where no form is known: says so, and what helps. On the page of a form that may be for another country it is said how to tell. */
export function NoForm({ finding: { scope, service, context }, speech }: Props) {
  return (
    <>
      <p class="said">{speech.word(scope === 'ai-chats' ? 'act.no-form.chats' : 'act.no-form', { operator: service.operator })}</p>
      {context === 'form' && <p class="detail">{speech.word('act.no-form.elsewhere')}</p>}
    </>
  )
}
