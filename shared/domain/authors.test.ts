import { expect, it } from 'vitest'
import { colleague as other } from '../testing/colleague'
import { observed } from '../testing/observed'
import { arrived, isBy, writerOf } from './authors'
import type { Author } from './entries'

const me = { device: 'mine', name: 'Me' }
const before = { device: 'mine-before', name: 'Me' }
const third = { device: 'third', name: 'B. Third' }
const unknown = { device: 'unknown', name: '' }
const OWN = [me.device, before.device]
const entry = observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' })

it.each<[string, Author | undefined, Author, string]>([
  ['without an author', undefined, unknown, ''],
  ['of another', other, other, 'A. Colleague'],
  ['of another device under the same name', { ...other, name: 'Me' }, { ...other, name: 'Me' }, 'Me'],
  ['that another passed on', { ...other, from: third }, { ...other, from: third }, 'B. Third'],
  ['that claims to be of this device', me, { ...unknown, from: me }, 'Me'],
  ['that claims to be of an earlier device of the user', before, { ...unknown, from: before }, 'Me'],
  ['that claims to be passed on by this device', { ...me, from: third }, { ...unknown, from: third }, 'B. Third'],
])('one that arrives %s is not one’s own', (_, by, expected, name) => {
  const arriving = arrived({ ...entry, ...(by && { by }) }, OWN)
  expect(arriving.by).toEqual(expected)
  expect(isBy(arriving.by, OWN)).toBe(false)
  expect(writerOf(arriving.by)?.name).toBe(name)
})

it.each<[string, Author | undefined]>([
  ['of this device', me],
  ['of a device of which a backup was restored here', before],
  ['of before entries had authors', undefined],
])('one made here is: %s', (_, by) => expect(isBy(by, OWN)).toBe(true))
