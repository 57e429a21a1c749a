import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { EntityEntry } from '../../../shared/domain/entries/entries'
import type { EntityFields } from '../../../shared/kinds/kinds'
import { unfitIn } from '../../../shared/pack/entry-schema'
import { fixturePack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { appData } from '../../model/state'
import { firstFields, madeOf } from './fields'
import { isMember, withName, withStateRead } from './named-state'

const first = firstFields('member', '2026-12-03')
const named = (name: string): EntityFields => ({ ...first, 'name-en': name })

beforeEach(() => {
  appData.value = stateWith(fixturePack)
})
afterEach(() => {
  appData.value = null
})

describe('a new member', () => {
  it.each([
    ['Algeria', 'dz', 'Algérie'],
    ['Argelia', 'dz', 'Algérie'],
    ['République islamique d’Iran', 'ir', 'Iran'],
    ['holy see', 'va', 'Saint-Siège'],
  ])('that is a state is known by any of its names: %s', (name, id, french) => {
    const fields = withStateRead(named(name), 'name-en')
    expect(fields).toMatchObject({ state: id, 'name-fr': french, sort: 'state' })
    const { entries } = madeOf('member', { fields, layer: 'public', reason: '' }, 'en')
    expect(entries.map(unfitIn)).toEqual([null])
    expect((entries[0] as EntityEntry).entity).toMatchObject({ id, shortNames: { fr: french }, acceded: null })
    // Another name typed over it is that of a member of its own.
    expect(withName(fields, 'name-en', 'Riverside Compact')).toMatchObject({
      state: '',
      'name-fr': '',
      'aliases-en': '',
    })
  })

  it.each(['Riverside Compact', 'Niger and Benin', 'Japan', ''])('that is none is as it is typed: %s', (name) =>
    expect(withStateRead(named(name), 'name-en')).toEqual(named(name)),
  )

  it.each([
    ['Japon', true],
    ['Korea, Rep. of', true],
    ['Algeria', false],
    ['', false],
  ])('is there already by the name %s: %s', (name, is) => expect(isMember(named(name), 'en')).toBe(is))
})
