import { expect, it } from 'vitest'
import { fixturePack } from '../../testing/fixture-pack'
import { STATUS_SENSES, type Status, type StatusSense } from '../domain/types'
import { sensesOf } from './senses'

const statuses = fixturePack.statuses
const idOf = (of: readonly Status[], sense: StatusSense) => of[sensesOf(of)[STATUS_SENSES.indexOf(sense)] ?? -1]?.id
const unstated = statuses.map(({ sense: _, ...status }): Status => status)

it.each(STATUS_SENSES)('the sense “%s” is the status that states it', (sense) => {
  expect(statuses.find((status) => status.id === idOf(statuses, sense))?.sense).toBe(sense)
})

it.each<[StatusSense, string | undefined]>([
  ['tabled', 'proposed'],
  ['taken-up', 'discussed'],
  ['worked-on', 'small-group-established'],
  ['left-open', undefined],
  ['nearly-agreed', 'nearly-clean'],
  ['agreed', 'clean'],
  ['set-aside', 'parked'],
  ['reconciled', undefined],
  ['in-draft-of-chairs', undefined],
  ['concluded', 'substantially-concluded'],
  ['made-stable', undefined],
  ['removed', 'dropped'],
])('without statements the sense “%s” is the lowest status of its phase: %s', (sense, id) => {
  expect(idOf(unstated, sense)).toBe(id)
})

it('a negotiation without statuses has no sense', () => {
  expect(new Set(sensesOf([]))).toEqual(new Set([-1]))
})
