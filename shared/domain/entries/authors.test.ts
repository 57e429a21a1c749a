import { expect, it } from 'vitest'
import { colleague as other } from '../../../testing/colleague'
import { observed } from '../../../testing/observed'
import { arrived, authorKey, authorText, isBy, writerOf } from './authors'
import type { Author } from './entries'

const me = { device: 'mine', name: 'Me' }
const before = { device: 'mine-before', name: 'Me' }
const third = { device: 'third', name: 'B. Third' }
const signer = { device: 'abcdefghijklmnopqrstuvwxyz', name: 'Anna' }
const unknown = { device: 'unknown', name: '' }
const unnamed = { ...third, name: '' }
const OWN = [me.device, before.device]
const entry = observed({ id: 'obs-0001', article: 'spam', date: '2026-11-24', status: 'clean' })

it.each<[string, Author | undefined, Author, string]>([
  ['without an author', undefined, unknown, ''],
  ['of another', other, other, 'A. Colleague'],
  ['of another device under the same name', { ...other, name: 'Me' }, { ...other, name: 'Me' }, 'Me'],
  ['that another passed on', { ...other, from: third }, { ...other, from: third }, 'B. Third'],
  ['that claims to be of this device', me, { ...unknown, from: me }, 'Me'],
  ['that claims to be of an earlier device of the user', before, { ...unknown, from: before }, 'Me'],
  ['that claims the signature of a device of a delegation', signer, { ...unknown, from: signer }, 'Anna'],
  ['that claims to be passed on by this device', { ...me, from: third }, { ...unknown, from: third }, 'B. Third'],
])('one that arrives %s is not one’s own', (_, by, expected, name) => {
  const arriving = arrived({ ...entry, ...(by && { by }) }, OWN)
  expect(arriving.by).toEqual(expected)
  expect(isBy(arriving.by, OWN)).toBe(false)
  expect(writerOf(arriving.by)?.name).toBe(name)
})

it.each<[string, Author | undefined, string, string]>([
  ['none', undefined, '', ''],
  ['of a device', other, 'A. Colleague', 'other'],
  ['that another passed on', { ...other, from: third }, 'B. Third, passed on by A. Colleague', 'third other'],
  [
    'that a sender who is not known passed on',
    { ...unknown, from: third },
    'B. Third, according to the sender',
    'third unknown',
  ],
  [
    'passed on by a device without a name',
    { ...other, name: '', from: third },
    'B. Third, according to the sender',
    'third other',
  ],
  ['without a name', { ...other, name: '' }, '', 'other'],
  [
    'without a name that another passed on',
    { ...other, from: unnamed },
    'another device, passed on by A. Colleague',
    'third other',
  ],
  [
    'of controls alone',
    { ...other, from: { ...third, name: '\u202E' } },
    'another device, passed on by A. Colleague',
    'third other',
  ],
  [
    'without a name, as a file says',
    { ...unknown, from: unnamed },
    'another device, according to the sender',
    'third unknown',
  ],
  [
    'with controls',
    { ...other, name: 'A.\u2067B.', from: { ...third, name: 'B.\u202E Third' } },
    'B. Third, passed on by A.B.',
    'third other',
  ],
])('the name of an author %s says who passed it on', (_, by, text, key) => {
  const words = {
    name: ({ name }: { readonly name: string }) => name,
    unnamed: () => 'another device',
    passedOn: (names: { readonly name: string; readonly by: string }) => `${names.name}, passed on by ${names.by}`,
    asSenderSays: ({ name }: { readonly name: string }) => `${name}, according to the sender`,
  }
  expect(authorText(by, words)).toBe(text)
  if (by) expect(authorKey(by)).toBe(key)
})

it.each<[string, Author | undefined]>([
  ['of this device', me],
  ['of a device of which a backup was restored here', before],
  ['of before entries had authors', undefined],
])('one made here is: %s', (_, by) => expect(isBy(by, OWN)).toBe(true))
