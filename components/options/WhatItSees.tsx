import type { I18n, MessageKey } from '../../entrypoints/shared/i18n/translator.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import './what-it-sees.css'

interface Props {
  /** The match patterns that are granted. */
  hosts: readonly string[]
  i18n: I18n
}

const REASONS: readonly MessageKey[] = [
  'privacy.address',
  'privacy.watch',
  'privacy.form',
  'privacy.storage',
  'privacy.alarms',
  'privacy.notifications',
]

/** What the extension may access, each with its reason; and what it never does. */
export function WhatItSees({ hosts, i18n }: Props) {
  return (
    <>
      <p>{i18n.t('privacy.never')}</p>
      <ul class="reasons">
        {REASONS.map((key) => (
          <li key={key}>{i18n.t(key)}</li>
        ))}
      </ul>
      <p>{i18n.t('privacy.badge')}</p>
      <Disclosure summary={i18n.plural('privacy.hosts', hosts.length)}>
        <ul class="detail">
          {hosts.map((host) => (
            <li key={host}>{host.replace(/^https:\/\//, '').replace(/\/\*$/, '')}</li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}
