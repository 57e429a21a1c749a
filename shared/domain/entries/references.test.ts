import fc from 'fast-check'
import { expect, it } from 'vitest'
import { observed } from '../../../testing/observed'
import type { Entry, ObservationEntry } from './entries'
import { idUnder } from './id-under'
import { qualified, referenceOf, resolved } from './references'
import { replacedIds } from './replaced'

const [ANNA, BEN, CARLA, DORA] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(26)) as [
  string,
  string,
  string,
  string,
]
const DEVICES = [ANNA, BEN, CARLA, DORA]
const IDS = ['11111111-1111-4111-8111-111111111111', 'obs-0002', `obs-0002-${'z'.repeat(26)}`]

interface Content {
  readonly id: string
  readonly signer: string
}
interface Reference {
  readonly kind: 'withdrawal' | 'correction'
  readonly by: string
  readonly to: string
  readonly of: string | null
}

const by = (device: string) => ({ by: { device, name: '' } })
const content = ({ id, signer }: Content, as = id): ObservationEntry => ({
  ...observed({ id: as, article: 'spam', date: '2026-11-24', status: 'clean' }),
  ...by(signer),
})

function reference({ kind, by: signer, to, of }: Reference, at: number): Entry {
  const named = of === null ? to : idUnder(to, of)
  const id = `reference-${at}`
  return kind === 'withdrawal'
    ? {
        kind,
        id,
        layer: 'delegation',
        negotiation: 'wto-ecommerce',
        madeAt: '2026-11-25T10:00:00.000Z',
        withdraws: named,
        reason: '',
        ...by(signer),
      }
    : { ...content({ id, signer }), supersedes: named }
}

/** The entries on a device, where one of the contents of an id bears it: its own, or any. */
function view(device: string, contents: readonly Content[], references: readonly Reference[], first: number): Entry[] {
  const bearers = new Map(
    IDS.map((id) => {
      const of = contents.filter((one) => one.id === id).map(({ signer }) => signer)
      return [id, of.includes(device) ? device : of[first % Math.max(1, of.length)]]
    }),
  )
  const held = contents.map((one) =>
    content(one, bearers.get(one.id) === one.signer ? one.id : idUnder(one.id, one.signer)),
  )
  // What a device made before it joined has no author there.
  const own = held.map((entry) => {
    if (entry.by?.device !== device || first % 2 === 0) return entry
    const { by: _, ...mine } = entry
    return mine
  })
  return [...own, ...references.map(reference)]
}

/** What counts on a device, by id and signer. */
function counted(entries: readonly Entry[], device: string): readonly string[] {
  const read = resolved(entries, entries, device)
  const replaced = replacedIds(read, [])
  return read
    .filter(({ id, kind }) => kind === 'observation' && !replaced.has(id))
    .map(({ id, by }) => ({ id, signer: by?.device ?? device }))
    .map(({ id, signer }) => `${id.endsWith(`-${signer}`) ? id.slice(0, -27) : id} ${signer}`)
    .sort()
}

const anyContents = fc.uniqueArray(fc.record({ id: fc.constantFrom(...IDS), signer: fc.constantFrom(...DEVICES) }), {
  selector: ({ id, signer }) => `${id} ${signer}`,
})
const anyReferences = (contents: readonly Content[]) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('withdrawal' as const, 'correction' as const),
      by: fc.constantFrom(...DEVICES),
      to: fc.constantFrom(...IDS),
      of: fc.constantFrom(null, ...contents.map(({ signer }) => signer)),
    }),
    { maxLength: 4 },
  )

it('devices that read the same log count the same, whichever content bears an id', () => {
  const anyLog = anyContents.chain((contents) => fc.tuple(fc.constant(contents), anyReferences(contents)))
  fc.assert(
    fc.property(anyLog, fc.array(fc.nat(7), { minLength: 4, maxLength: 4 }), ([contents, references], firsts) => {
      const [one, ...others] = DEVICES.map((device, at) =>
        counted(view(device, contents, references, firsts[at] ?? 0), device),
      )
      for (const other of others) expect(other).toEqual(one)
    }),
    { numRuns: 500 },
  )
})

const ID = IDS[0] ?? ''
it.each<[string, Partial<Reference>, readonly string[]]>([
  ['one’s own withdrawal', {}, [BEN]],
  ['one’s own correction', { kind: 'correction' }, [BEN]],
  ['the withdrawal of the one that forged it', { by: BEN }, [ANNA]],
  ['another’s withdrawal of a named content', { by: CARLA, of: BEN }, [ANNA]],
  ['one’s own of the forgery', { by: ANNA, of: BEN }, [ANNA]],
])('%s hits the content that it means', (_, more, left) => {
  const contents = [ANNA, BEN].map((signer) => ({ id: ID, signer }))
  const references = [{ kind: 'withdrawal', by: ANNA, to: ID, of: null, ...more } as const]
  for (const [at, device] of DEVICES.entries()) {
    const still = counted(view(device, contents, references, at), device).filter((one) => one.startsWith(ID))
    expect(still).toEqual(left.map((signer) => `${ID} ${signer}`))
  }
})

it.each([`${ID}1`, `${ID}2`, ID])('the withdrawal of an id hits no other that begins alike: %s', (to) => {
  // A hostile member’s own, beside one that it disputes.
  const contents = [`${ID}1`, `${ID}2`, ID].map((id) => ({ id, signer: BEN }))
  const here = [...contents.map((one) => content(one)), content({ id: ID, signer: ANNA }, idUnder(ID, ANNA))]
  const read = resolved([...here, reference({ kind: 'withdrawal', by: CARLA, to, of: null }, 1)], here, CARLA)
  expect(read.map(referenceOf)).toContain(to === ID ? idUnder(ID, ANNA) : to)
})

it('what a device names of a shared id is the content that it shows under it', () => {
  const entries = view(
    CARLA,
    [ANNA, BEN].map((signer) => ({ id: ID, signer })),
    [],
    1,
  )
  const withdrawal = (to: string) => reference({ kind: 'withdrawal', by: CARLA, to, of: null }, 1)
  const named = qualified([ID, idUnder(ID, ANNA), 'obs-0009'].map(withdrawal), entries, CARLA)
  expect(named.map(referenceOf)).toEqual([idUnder(ID, BEN), idUnder(ID, ANNA), 'obs-0009'])
})

it('lists without a shared id are the same lists', () => {
  const entries = view(ANNA, [{ id: ID, signer: ANNA }], [{ kind: 'withdrawal', by: ANNA, to: ID, of: null }], 0)
  expect(resolved(entries, entries, ANNA)).toBe(entries)
})
