import type { Draft } from '../../entrypoints/shared/storage/drafts.ts'
import type { I18n } from '../../entrypoints/shared/i18n/translator.ts'
import { linesOf } from '../../rules/letters/inputs.ts'

interface Props {
  /** The person's name for the account, if it looks like a handle or address that the company knows. */
  nickname: string | null
  accounts: string
  edit: (changes: Pick<Draft, 'accounts'>) => void
  i18n: I18n
}

/** The private name of the account, beside the box for accounts: only a press inserts it into the letter. */
export function NicknameOffer({ nickname, accounts, edit, i18n }: Props) {
  const lines = linesOf(accounts)
  if (nickname === null || lines.includes(nickname)) return null
  return (
    <div class="nickname">
      <p class="detail" dir="auto">
        {i18n.t('letter.accounts.nickname', { account: nickname })}
      </p>
      <button type="button" class="button plain" onClick={() => edit({ accounts: [...lines, nickname].join('\n') })}>
        {i18n.t('letter.accounts.use')}
      </button>
    </div>
  )
}
