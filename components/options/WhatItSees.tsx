import type { Speech, WordKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './what-it-sees.css'

interface Props {
  /** The match patterns of the manifest. */
  hosts: readonly string[]
  speech: Speech
}

const REASONS: readonly WordKey[] = ['privacy.address', 'privacy.form', 'privacy.storage', 'privacy.alarms', 'privacy.notifications']

/** What the extension may see, each with its reason; and what it never does. */
export function WhatItSees({ hosts, speech }: Props) {
  return (
    <>
      <p>{speech.word('privacy.never')}</p>
      <ul class="reasons">
        {REASONS.map((key) => (
          <li key={key}>{speech.word(key)}</li>
        ))}
      </ul>
      <p>{speech.word('privacy.badge')}</p>
      <Disclosure summary={speech.plural('privacy.hosts', hosts.length)}>
        <ul class="detail">
          {hosts.map((host) => (
            <li key={host}>{host.replace(/^https:\/\//, '').replace(/\/\*$/, '')}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
