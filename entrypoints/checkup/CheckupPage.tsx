import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { MyServices } from '../../components/checkup/MyServices.tsx'
import { TickList } from '../../components/checkup/TickList.tsx'
import { FieldErrors } from '../../components/form/FieldErrors.tsx'
import { Undo } from '../../components/records/Undo.tsx'
import { Disclosure } from '../../components/ui/Disclosure.tsx'
import { Guarded } from '../../components/ui/Guarded.tsx'
import { PrivateBar } from '../../components/ui/PrivateBar.tsx'
import { useWrite } from '../../components/ui/use-write.ts'
import { sumOf } from '../shared/checkup/sum.ts'
import { today } from '../shared/dates.ts'
import { useConsent } from '../shared/hooks/use-consent.ts'
import { useList } from '../shared/hooks/use-list.ts'
import { useUndo } from '../shared/hooks/use-undo.ts'
import type { I18n, MessageKey } from '../shared/i18n/translator.ts'
import { inPrivateWindow } from '../shared/storage/private-window.ts'
import { storeTick } from '../shared/storage/store-tick.ts'
import { LookAgainPart } from './LookAgainPart.tsx'
import { Place } from './Place.tsx'
import { SearchPart } from './SearchPart.tsx'
import { TakeAwayPart } from './TakeAwayPart.tsx'
import type { Known } from './use-checkup.ts'
import { WatchPart } from './WatchPart.tsx'
import { useRowActions } from './use-row-actions.ts'

/** "Who trains on me?": every service, what the person uses, and what is left to do. */
export function CheckupPage({ directory, overview, noted, ticks, origins, watchables, calendar, i18n }: Known & { i18n: I18n }) {
  const day = today()
  const { services, groups, mine, nameOf } = useList({ directory, overview, records: noted.records, ticks, origins, today: day, i18n })
  const { problem, write } = useWrite(i18n)
  const tick = (service: string, on: boolean): Promise<boolean> => write(() => storeTick(service, on))
  const onTick = (service: string, on: boolean): void => void tick(service, on)
  const [isFirst] = useState(mine.length === 0)
  const { problems, ...actions } = useRowActions({ overview, i18n })
  const undo = useUndo(i18n)
  const isPrivate = inPrivateWindow()
  const consent = useConsent(isPrivate)
  const part = (name: MessageKey, content: ComponentChildren): ComponentChildren => (
    <Guarded name={i18n.t(name)} i18n={i18n}>
      {content}
    </Guarded>
  )
  return (
    <div class="checkup">
      {isPrivate && <PrivateBar {...consent} i18n={i18n} />}
      <header>
        <h1>{i18n.t('checkup.title')}</h1>
        {part('country.choose', <Place person={overview.person} directory={directory} i18n={i18n} />)}
        <output class="sum">
          {mine.length === 0
            ? i18n.t('checkup.sum.none')
            : sumOf(
                mine.flatMap(({ line }) => line?.kind ?? []),
                i18n,
              )}
        </output>
        <p class="detail screen-only">{i18n.t('checkup.text')}</p>
      </header>
      <main>
        <section class="screen-only">
          {part('checkup.search', <SearchPart services={services} directory={directory} tick={tick} i18n={i18n} />)}
          <FieldErrors sentences={problem ? [problem] : []} />
        </section>
        <section class="mine">
          <Undo {...undo} nameOf={nameOf} i18n={i18n} />
          <FieldErrors sentences={problems} />
          {mine.length > 0 && <h2>{i18n.t('checkup.mine')}</h2>}
          {part('checkup.mine', <MyServices groups={groups} {...actions} i18n={i18n} today={day} />)}
        </section>
        {mine.length > 0 && (
          <>
            {part('checkup.again', <LookAgainPart basis={calendar} nameOf={nameOf} i18n={i18n} />)}
            {part('checkup.watch.title', <WatchPart mine={mine} watchables={watchables} origins={origins} i18n={i18n} />)}
            {part('checkup.take', <TakeAwayPart mine={mine} country={overview.person.country} i18n={i18n} />)}
          </>
        )}
        <section class="screen-only">
          <Disclosure summary={i18n.t('checkup.all')} unfolded={isFirst}>
            {part('checkup.all', <TickList services={services} onTick={onTick} i18n={i18n} />)}
          </Disclosure>
        </section>
        <footer class="meta">
          <p>{i18n.t('report.dated', { date: i18n.date(day), rules: i18n.date(overview.published) })}</p>
          <p>{i18n.t('footer.advice')}</p>
        </footer>
      </main>
    </div>
  )
}
