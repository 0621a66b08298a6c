import type { Arm, Tone } from '../../entrypoints/shared/messages.ts'
import './semaphore.css'

interface Props {
  arm: Arm
  tone: Tone
}

/** Position and angle of the arm: high on the mast if level, low if it has to rise. */
const ARMS = {
  level: { y: 18, turn: 0 },
  diagonal: { y: 27, turn: -45 },
  up: { y: 36, turn: -90 },
} as const

/** The project's sign. It only repeats the words beside it, so it is hidden from screen readers. */
export function Semaphore({ arm, tone }: Props) {
  return (
    <svg class={`semaphore tone-${tone}`} viewBox="0 0 48 48" aria-hidden="true">
      <path class="mast" d="M11 4h6v36h4a2 2 0 0 1 2 2v2H5v-2a2 2 0 0 1 2-2h4z" />
      {arm === 'none' && <circle class="pivot" cx="14" cy="16" r="4" />}
      {arm === 'struck' && (
        <>
          <circle class="arm" cx="28" cy="18" r="13" />
          <path class="strike" d="M19 27 37 9" />
        </>
      )}
      {(arm === 'level' || arm === 'diagonal' || arm === 'up') && <Blade {...ARMS[arm]} />}
    </svg>
  )
}

function Blade({ y, turn }: { y: number; turn: number }) {
  return (
    <g transform={`translate(14 ${y}) rotate(${turn})`}>
      <rect class="arm" x="-4" y="-7" width="36" height="14" rx="2" />
      <path class="stripe" d="M22-7h4v14h-4z" />
      <circle class="pivot" r="3.5" />
    </g>
  )
}
