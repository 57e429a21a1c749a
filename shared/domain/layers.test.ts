import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { makeSnapshot } from '../messages/snapshot'
import { readPackText } from '../pack/read'
import { userRecordSchema } from '../pack/record-schema'
import { CANARY, recordsWith } from './canary'
import { EVIDENCE_OUTLETS, FIELD_OUTLETS, mayGo, OUTLETS, viewFor } from './layers'

const read = readPackText(readFileSync('public/packs/wto-ecommerce.json', 'utf8'))
if (!read.ok) throw new Error(read.problem.reason)
const { pack } = read

const priv = recordsWith(CANARY, 'private')
const open = recordsWith('open-word', 'public')

describe('the table of outlets', () => {
  it('lets nothing private out but to the screen and the backup', () => {
    for (const outlet of OUTLETS)
      expect(JSON.stringify(viewFor([...priv, ...open], outlet)).includes(CANARY), outlet).toBe(
        outlet === 'screen' || outlet === 'backup',
      )
  })
  it('keeps a public record whole in the backup', () => {
    expect(viewFor([...priv, ...open], 'backup')).toEqual([...priv, ...open])
  })
  it('gives an outlet valid records', () => {
    for (const outlet of OUTLETS)
      for (const record of viewFor(open, outlet)) expect(v.safeParse(userRecordSchema, record).success).toBe(true)
  })
  it('bars whole kinds, or only fields that a record can do without', () => {
    const optional = new Set(['note', 'reason'])
    for (const [kind, fields] of Object.entries(FIELD_OUTLETS))
      for (const [field, outlets] of Object.entries(fields))
        if (!(kind === 'observation' && optional.has(field))) expect(outlets, `${kind}.${field}`).toBe(fields.id)
    expect(EVIDENCE_OUTLETS.url).toEqual(OUTLETS.filter((outlet) => outlet !== 'watch'))
  })
  it('keeps what is watched and the paragraph around a quote at home', () => {
    const shared = JSON.stringify(viewFor(open, 'share'))
    expect(shared).not.toContain('"follow"')
    expect(shared).not.toContain('paragraph')
    expect(open.filter((record) => mayGo(record, 'snapshot')).map((record) => record.kind)).toEqual([
      'observation',
      'withdrawal',
      'word',
    ])
  })
  it('lets the watch know what is followed, and nothing else', () => {
    expect(viewFor([...priv, ...open], 'watch').map(({ kind, layer }) => `${layer} ${kind}`)).toEqual([
      'private follow',
      'public follow',
    ])
  })
  it('makes a snapshot without the canary', () => {
    const text = JSON.stringify(makeSnapshot(pack, [...priv, ...open], 'snapshot-1', '2021-07-23T09:00:00.000Z'))
    expect(text).not.toContain(CANARY)
    expect(text).toContain('open-word')
  })
})
