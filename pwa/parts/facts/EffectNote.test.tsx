// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, expect, it, vi } from 'vitest'
import type { Observation } from '../../../shared/domain/types'
import { EffectNote } from './EffectNote'

// `listedEffectText` has its own tests; these assert which observation it is called with.
vi.mock('./effect-words', () => ({ listedEffectText: ({ id }: Observation) => `the effect of ${id}` }))

const container = document.createElement('div')
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

beforeAll(() => render(<EffectNote observation={observation('first')} />, container))

it.each(['first', 'second', 'first'])('shows the effect of the observation it receives: %s', (id) => {
  render(<EffectNote observation={observation(id)} />, container)
  expect(container.textContent).toBe(`the effect of ${id}`)
})
