import { describe, expect, it } from 'vitest'
import { observed } from '../../testing/observed'
import { isSharedHead, readShared, writeShared } from './shared-file'

const seen = {
  ...observed({ id: 'entry-0001', article: 'spam', date: '2026-01-05', status: 'clean' }),
  madeAt: '2026-01-05T10:00:00.000Z',
  negotiation: 'talks',
}
const file = {
  madeAt: '2026-01-06T00:00:00.000Z',
  negotiation: { id: 'talks', names: { en: 'Talks' } },
  entries: [seen],
}
const changed = (change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(writeShared(file))
  change(value)
  return JSON.stringify(value)
}

describe('a file of shared entries', () => {
  it('is read as it was written', () => {
    expect(isSharedHead(writeShared(file))).toBe(true)
    expect(readShared(writeShared(file))).toEqual({ ok: true, file })
  })
  it.each([
    ['cut short', writeShared(file).slice(0, -9), 'cut'],
    ['of a later version', changed((value) => Object.assign(value, { version: 2 })), 'newer'],
    [
      'with a private entry',
      changed((value) => Object.assign(value, { entries: [{ ...seen, layer: 'private' }] })),
      undefined,
    ],
    [
      'with an entry of another negotiation',
      changed((value) => Object.assign(value, { entries: [{ ...seen, negotiation: 'others' }] })),
      undefined,
    ],
    ['with an id twice', changed((value) => Object.assign(value, { entries: [seen, seen] })), undefined],
    [
      'without a negotiation',
      changed((value) => Object.assign(value, { negotiation: { names: { en: 'Talks' } } })),
      undefined,
    ],
    [
      'of before the first release, whose entries name none',
      changed((value) => Object.assign(value, { entries: [{ ...seen, negotiation: undefined }] })),
      'older',
    ],
    [
      'with an invalid entry',
      changed((value) => Object.assign(value, { entries: [{ ...seen, date: 'soon' }] })),
      undefined,
    ],
  ])('is refused whole when it is %s', (_, text, sort) => {
    const read = readShared(text)
    expect(read.ok).toBe(false)
    expect(!read.ok && read.problem.sort).toBe(sort)
  })
  it.each(['{"plenary":"backup"', '{"plenary":"export"', '[]', ''])('does not begin as %s', (head) => {
    expect(isSharedHead(head)).toBe(false)
  })
})
