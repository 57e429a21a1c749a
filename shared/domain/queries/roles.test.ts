import { expect, it } from 'vitest'
import type { RoleKind } from '../types'
import { roleKindOf, speaksForProcess } from './roles'

const KINDS: readonly RoleKind[] = [
  {
    id: 'co-president',
    names: { en: 'co-president', fr: 'coprésident' },
    words: { en: ['co-president', 'co-presiding'], fr: ['coprésidente'] },
    leads: 'talks',
    speaksFor: 'process',
  },
  { id: 'envoy', names: { en: 'envoy' }, words: { en: ['envoy'] }, speaksFor: 'members' },
]

it.each([
  ['co-president', 'co-president', true],
  ['Co-President', 'co-president', true],
  ['coprésident', 'co-president', true],
  ['co-president (ambassador)', undefined, true],
  ['co-presiding ministers', undefined, true],
  ['deputy of the co-president', undefined, true],
  ['coprésidente', undefined, true],
  ['vice-co-presidents', undefined, false],
  ['envoy', 'envoy', false],
  ['ambassador', undefined, false],
  ['Chairwoman of the group', undefined, true],
  ['Chairman', undefined, true],
  ['présidente', undefined, true],
])('the role %s is of kind %s and speaks for the process: %s', (role, id, isProcess) => {
  expect(roleKindOf(KINDS, role)?.id).toBe(id)
  expect(speaksForProcess(KINDS, role)).toBe(isProcess)
})
