import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Regime } from '../../../rules/schema/codes.ts'
import { nextTask } from '../../../entrypoints/shared/records/next-task.ts'
import type { Edit, TransitionType } from '../../../entrypoints/shared/records/transitions.ts'
import type { I18n } from '../../../entrypoints/shared/i18n/translator.ts'
import type { DateField } from '../../../entrypoints/shared/records/record.ts'
import type { RecordView } from '../../../entrypoints/shared/records/record-view.ts'
import { closeMenu, Menu } from '../../ui/Menu.tsx'
import { Confirm } from '../../ui/Confirm.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { EditRecord } from '../EditRecord.tsx'
import { lettersOf } from '../letters-of.ts'
import { MainStep } from './MainStep.tsx'
import { nextSteps, stepName } from './next-steps.ts'
import { StepForm, type StepInput } from '../StepForm.tsx'
import type { Save } from '../use-saving.ts'
import '../steps.css'

interface Props {
  view: RecordView
  /** The service, and what tells the record from others of that service. */
  called: string
  /** The law where the person lives. */
  regime: Regime | null
  fields: readonly DateField[]
  /** See `AskCovers`; empty if accounts of the service cannot be linked. */
  linkedAt: string
  today: string
  onStep: Save<StepInput>
  onEdit: Save<Edit>
  onDelete: () => void
  /** Shown last in the menu. */
  children?: ComponentChildren
  i18n: I18n
}

/** What is open, or was opened and keeps its input. */
type Opened = TransitionType | 'edit'

/** The actions for a record: the one next step, and the rest in a menu. Each step asks for its date before it is recorded. */
export function RecordActions({ view, called, regime, fields, linkedAt, today, onStep, onEdit, onDelete, children, i18n }: Props) {
  const { record, steps } = view
  const [open, setOpen] = useState<Opened | null>(null)
  const [kept, setKept] = useState<readonly Opened[]>([])
  const all = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDetailsElement>(null)
  const [opener, setOpener] = useState<HTMLElement | null>(null)
  const { likely, other } = nextSteps(view)
  const letters = lettersOf(view, regime)
  const task = nextTask(view, today)
  const [letter] = task === 'chase' || task === 'complain' ? letters : []

  const unfold = (what: Opened, from: HTMLElement | null): void => {
    setOpener(from)
    setOpen(open === what ? null : what)
    // Of two forms for a step only the last is kept: they contain no more than a date.
    setKept([what, ...kept.filter((one) => one === 'edit' && what !== 'edit')])
  }
  const fromMenu = (what: Opened): void => {
    closeMenu(menu.current)
    unfold(what, menu.current?.querySelector('summary') ?? null)
  }
  const fold = (): void => {
    setOpen(null)
    const back = opener?.isConnected ? opener : all.current?.querySelector<HTMLElement>('button, summary')
    back?.focus()
  }
  const close = (what: Opened) => (): void => {
    setKept((before) => before.filter((one) => one !== what))
    fold()
  }
  const step = kept.find((one) => one !== 'edit')
  const inMenu = letter ? steps : other
  return (
    <div class="record-actions" ref={all}>
      <MainStep view={view} called={called} letter={letter} likely={likely} open={open} onStep={unfold} i18n={i18n} />
      <Menu label={i18n.t('record.more')} of={called} menu={menu}>
        {inMenu.map((type) => (
          <button key={type} type="button" class="button plain" onClick={() => fromMenu(type)}>
            {i18n.t(stepName(type, view))}
          </button>
        ))}
        {letters
          .filter((one) => one !== letter)
          .map(({ kind, href }) => (
            <a key={kind} class="button plain" href={href} target="_blank" rel="noreferrer">
              {i18n.t(`record.letter.${kind}`)}
            </a>
          ))}
        <button type="button" class="button plain" onClick={() => fromMenu('edit')}>
          {i18n.t('record.edit')}
          <span class="unseen">: {called}</span>
        </button>
        <Confirm
          label={i18n.t('record.delete')}
          of={called}
          question={i18n.t('record.delete.ask')}
          yes={i18n.t('record.delete.yes')}
          no={i18n.t('record.delete.no')}
          onYes={onDelete}
        />
        {children}
      </Menu>
      {step && steps.includes(step) && (
        <Panel key={step} open={open === step} onEscape={fold}>
          <StepForm type={step} by={record.sentBy ?? 'form'} today={today} onSave={onStep} onClose={close(step)} i18n={i18n} />
        </Panel>
      )}
      {kept.includes('edit') && (
        <Panel open={open === 'edit'} onEscape={fold}>
          <EditRecord
            record={record}
            fields={fields}
            linkedAt={linkedAt}
            today={today}
            onSave={onEdit}
            onClose={close('edit')}
            i18n={i18n}
          />
        </Panel>
      )}
    </div>
  )
}
