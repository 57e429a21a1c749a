/**
 * The arrival log of this device, as far back as a visit to *What changed*: read after the start, and on with each change of the data.
 * What is new since a visit is asked here.
 */
import { effect, signal } from '@preact/signals'
import { type Arrivals, arrivedSince, NO_ARRIVALS } from '../../shared/domain/queries/arrivals'
import { changesSince, type News } from '../../shared/domain/queries/changes'
import { phasesChangedLate } from '../../shared/domain/queries/late-phases'
import type { Day } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { readArrived } from '../store'
import { lastVisit, lastVisitOf, movedLate } from './last-visit'
import type { OpenData } from './negotiation/open-negotiation'
import { address, appData, ledger, publishedPack, shownData, today } from './state'

/** What was read; entries from before it count as arrived when they were made. */
export const arrived = signal<Arrivals>(NO_ARRIVALS)

/** News of a negotiation since an instant, up to a day. */
export const newsSince = (
  published: Pack,
  { pack: negotiation, entries }: Pick<OpenData, 'pack' | 'entries'>,
  since: string,
  day: Day,
): readonly News[] => changesSince({ published, negotiation, entries }, arrived.value, since, day)

/** Instants that the log was read from, and to. */
let span: { readonly from: string; readonly to: string } | null = null
let reading: Promise<void> = Promise.resolve()

/** Keeps what was read up to date. */
export function watchArrivals(): void {
  effect(() => {
    const visits = appData.value?.packs.map(({ slot }) => lastVisitOf(slot)) ?? []
    const from = [...visits, address.value.params.since].flatMap((at) => at ?? []).sort()[0]
    if (from !== undefined) reading = reading.then(() => readFrom(from)).catch(() => undefined)
  })
  effect(() => {
    const [published, shown, since] = [publishedPack.value, shownData.value, lastVisit.value]
    if (!published || !shown || since === null) return
    const isNew = arrivedSince(arrived.value, since)
    const held = { published, ledger: ledger.value, entries: shown.entries }
    movedLate.value = phasesChangedLate(held, isNew, since, today.value)
  })
}

async function readFrom(from: string): Promise<void> {
  const known = span && span.from <= from ? span : null
  const start = known?.to ?? from
  const { begun, arrived: rows } = await readArrived(start)
  span = { from: known?.from ?? from, to: rows.at(-1)?.at ?? start }
  if (known && rows.length === 0) return
  const at = new Map(known ? arrived.peek().at : [])
  for (const row of rows) for (const id of row.ids) at.set(id, row.at)
  arrived.value = { at, begun }
}
