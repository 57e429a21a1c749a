// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Observation } from '../../shared/domain/types'
import { EffectNote } from './EffectNote'

// What an observation does is told elsewhere: here counts of which it is told.
vi.mock('./effect-words', () => ({ effectText: ({ id }: Observation) => `the effect of ${id}` }))

const place = document.createElement('div')
const observation = (id: string): Observation => ({
  id,
  article: 'spam',
  date: '2026-11-24',
  status: 'parked',
  statement: 'Set aside.',
  basis: 'reported',
  evidence: { url: null },
  reportedBy: { person: null, role: null, members: [] },
})

beforeAll(() => render(<EffectNote observation={observation('first')} />, place))

it.each(['first', 'second', 'first'])('tells of the observation that it is given: the %s', (id) => {
  render(<EffectNote observation={observation(id)} />, place)
  expect(place.textContent).toBe(`the effect of ${id}`)
})
