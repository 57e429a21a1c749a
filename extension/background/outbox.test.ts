import * as v from 'valibot'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { entrySchema } from '../../shared/pack/entry-schema'
import type { Draft, PositionDraft } from '../messages'

const store = new Map<string, unknown>()
vi.mock('./vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(store.get(key))])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value))
    },
  },
}))

const {
  addressOfQuote,
  deliver,
  save,
  allSaved,
  holdBackPrivate,
  resetDeliveries,
  savedClaims,
  syncedInPrivate,
  savedOn,
  pageAddress,
  markPostponed,
  markRefused,
  acknowledge,
  undo,
  waiting,
  forgetWithdrawn,
  hasUnsent,
} = await import('./outbox')

const AT = '2021-07-23T08:00:00.000Z'
const NEGOTIATION = 'some-talks'
const draft = (over: Partial<Draft> = {}): Draft => ({
  negotiation: NEGOTIATION,
  article: 'spam',
  status: 'clean',
  date: '2021-07-22',
  layer: 'public',
  place: { url: 'https://www.wto.org/a.htm#top', title: 'Sample', lang: 'en', published: '2021-07-22' },
  quote: 'Members cleaned the article on spam.',
  paragraph: 'Members cleaned the article on spam. More follows.',
  paragraphNumber: 1,
  speaker: { person: null, role: 'co-convenor', members: ['sg'] },
  ...over,
})

const position = (over: Partial<PositionDraft> = {}): PositionDraft => {
  const { negotiation, article, date, layer, place, quote, paragraph, paragraphNumber } = draft()
  const where = { negotiation, article, date, layer, place, quote, paragraph, paragraphNumber }
  return { ...where, member: 'jp', stance: 'opposes', ...over }
}

beforeEach(() => {
  store.clear()
  store.set('digestKey', btoa('k'.repeat(32)))
})

describe('addresses', () => {
  test.each([
    ['https://x.org/a', 'https://x.org/a'],
    ['https://x.org/a?b=1#c', 'https://x.org/a?b=1'],
  ])('of the page %s', (url, page) => expect(pageAddress(url)).toBe(page))

  test.each([
    ['short', 'https://x.org/a#:~:text=short'],
    ['to-day, now', 'https://x.org/a#:~:text=to%2Dday%2C%20now'],
    ['Clean | Electronic signatures | 20 April 2021', 'https://x.org/a#:~:text=Electronic%20signatures'],
    ['', 'https://x.org/a'],
    [
      'one two three four five six seven eight nine ten eleven twelve thirteen',
      'https://x.org/a#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen',
    ],
  ])('of the words %s', (quote, url) => expect(addressOfQuote('https://x.org/a#b', quote)).toBe(url))
})

describe('the outbox', () => {
  test('holds valid entries', async () => {
    await save([draft({ outstandingCount: 1, target: { status: 'clean', date: '2021-07-30' }, note: 'mine' })], AT)
    const [one] = await waiting()
    expect(v.safeParse(entrySchema, one?.record).success).toBe(true)
  })

  test('has a position as an entry of its own kind, once, which is delivered, undone and saved again', async () => {
    const [id] = await save([position()], AT)
    expect(await save([position(), position({ member: 'br' })], AT)).toEqual([
      id,
      expect.not.stringMatching(String(id)),
    ])
    const [record] = await deliver(10)
    expect(v.safeParse(entrySchema, record).success).toBe(true)
    expect(record).toMatchObject({ kind: 'position', id, day: '2021-07-22', member: 'jp', stance: 'opposes' })
    expect(await savedOn(position().place.url, [NEGOTIATION], false)).toMatchObject([
      { id, status: '', position: { member: 'jp', stance: 'opposes' } },
      { position: { member: 'br' } },
    ])
    await acknowledge((await waiting()).map(({ record: { id: one } }) => one))
    await undo([id ?? ''], AT)
    expect((await waiting()).map(({ record: { kind } }) => kind)).toEqual(['withdrawal'])
    expect(await save([position()], AT)).not.toEqual([id])
  })

  test('names the negotiation of what was captured and of its withdrawal, also once the words are gone', async () => {
    const ids = await save([draft(), draft({ layer: 'private' })], AT)
    await acknowledge((await deliver(10)).map(({ id }) => id))
    await undo(ids, AT)
    const withdrawals = (await waiting()).map(({ record }) => record)
    expect(withdrawals).toEqual(
      ids.map((withdraws) => expect.objectContaining({ withdraws, negotiation: NEGOTIATION })),
    )
  })

  test('holds what an older app refuses, through every hello, until that was updated', async () => {
    const ids = await save([draft(), draft({ layer: 'private' })], AT)
    for (const hello of ['one', 'two']) {
      expect(
        (await deliver(10)).map(({ id }) => id),
        hello,
      ).toEqual(ids)
      await markRefused(ids, 'negotiation: Invalid key: Expected never but received "negotiation"')
      expect((await waiting()).map(({ record }) => record)).toMatchObject(
        ids.map((id) => ({ id, negotiation: NEGOTIATION })),
      )
      expect(await hasUnsent(), 'says hello again by itself').toBe(false)
    }
    await acknowledge((await deliver(10)).map(({ id }) => id))
    expect(await waiting()).toEqual([])
  })

  test('loses nothing when captures are concurrent', async () => {
    await Promise.all(['spam', 'transparency', 'source-code'].map((article) => save([draft({ article })], AT)))
    expect((await waiting()).length).toBe(3)
  })

  test('deduplicates a capture while it waits, but not one that was undone or differs', async () => {
    const [first = ''] = await save([draft()], AT)
    expect(await save([draft(), draft({ article: 'transparency' })], '2021-07-24T08:00:00.000Z')).toEqual([
      first,
      expect.not.stringMatching(first),
    ])
    expect((await waiting()).length).toBe(2)
    expect((await savedOn('https://www.wto.org/a.htm', [NEGOTIATION], true)).length).toBe(2)
    expect(await save([draft({ layer: 'private' }), draft({ note: 'mine' })], AT)).not.toContain(first)
    await deliver(10)
    await undo([first], AT)
    expect(await save([draft()], AT)).not.toContain(first)
  })

  const settle = async () => acknowledge((await deliver(10)).map(({ id }) => id))
  test.each<[string, Partial<Draft>, Partial<Draft>, () => Promise<unknown>, boolean]>([
    ['private, stored by the PWA', { layer: 'private' }, {}, settle, true],
    ['private, in a paragraph that grew', { layer: 'private' }, { paragraph: 'More. And more.' }, settle, true],
    ['private, sent', { layer: 'private' }, {}, () => deliver(10), true],
    ['private, of another day', { layer: 'private' }, { date: '2021-07-23' }, settle, false],
    ['private, in other words', { layer: 'private' }, { quote: 'Spam is clean.' }, settle, false],
    ['private, with a note', { layer: 'private' }, { note: 'mine' }, settle, false],
    ['private, now made public', { layer: 'private' }, { layer: 'public' }, settle, false],
    ['public, which is reported to the page', {}, {}, settle, false],
  ])('recognises a saved capture: %s', async (_, first, again, goOn, isSame) => {
    const ids = await save([draft(first)], AT)
    await goOn()
    const second = await save([draft({ ...first, ...again })], '2021-07-24T08:00:00.000Z')
    expect(second.join() === ids.join()).toBe(isSame)
    expect((await allSaved()).length).toBe(isSame ? 1 : 2)
    // Delivered again, as the PWA may be another one by now.
    expect((await deliver(10)).map(({ id }) => id)).toContain(second[0])
    expect((await waiting()).filter(({ record }) => record.id === second[0]).length).toBe(1)
    // An undo withdraws it there.
    await undo(second, AT)
    expect((await waiting()).at(-1)?.record).toMatchObject({ kind: 'withdrawal', withdraws: second[0] })
    expect(await save([draft({ ...first, ...again })], AT)).not.toEqual(second)
  })

  test('withdraws an entry that was stored already and is undone before its second delivery', async () => {
    const ids = await save([draft({ layer: 'private' })], AT)
    await settle()
    expect(await save([draft({ layer: 'private' })], AT)).toEqual(ids)
    await undo(ids, AT)
    expect((await waiting()).at(-1)?.record).toMatchObject({ kind: 'withdrawal', withdraws: ids[0] })
  })

  test('delivers again until the entry is acknowledged, under the same ids', async () => {
    const ids = await save([draft(), draft({ article: 'transparency' })], AT)
    expect((await deliver(10)).map((record) => record.id)).toEqual(ids)
    expect((await deliver(10)).map((record) => record.id)).toEqual(ids)
    await acknowledge(ids.slice(0, 1))
    expect((await deliver(10)).map((record) => record.id)).toEqual(ids.slice(1))
  })

  test.each([
    ['postponed', markPostponed, { sent: true, refused: null, inFlight: true, later: 'disk full' }],
    ['refused', markRefused, { sent: false, refused: 'disk full', inFlight: true }],
  ])(
    'keeps an entry that was %s, with the reason, and delivers it on the next hello, until it is acknowledged',
    async (_, answer, state) => {
      const ids = await save([draft()], AT)
      const delivered = await deliver(10)
      await answer(ids, 'disk full')
      expect(await waiting()).toEqual([{ record: delivered[0], ...state }])
      expect(await deliver(10)).toEqual(delivered)
      expect(await waiting()).toEqual([{ record: delivered[0], sent: true, refused: null, inFlight: true }])
      await acknowledge(ids)
      expect(await deliver(10)).toEqual([])
    },
  )

  test('delivers unsent entries before postponed and refused ones', async () => {
    const [stuck = '', unfit = ''] = await save([draft(), draft({ article: 'transparency' })], AT)
    await deliver(10)
    await markPostponed([stuck], 'disk full')
    await markRefused([unfit], 'date: no day')
    const [fresh = ''] = await save([draft({ article: 'source-code' })], AT)
    expect((await deliver(2)).map(({ id }) => id)).toEqual([fresh, stuck])
  })

  test('removes an entry that is undone before its delivery, and withdraws it after', async () => {
    const [first = ''] = await save([draft()], AT)
    await undo([first], AT)
    expect(await waiting()).toEqual([])
    const [second = ''] = await save([draft({ layer: 'private' })], AT)
    await deliver(10)
    await undo([second], AT)
    expect((await waiting()).map(({ record }) => [record.kind, record.layer])).toEqual([
      ['observation', 'private'],
      ['withdrawal', 'private'],
    ])
  })

  test.each(['public', 'private'] as const)('withdraws a stored entry in its own layer: %s', async (layer) => {
    const ids = await save([draft({ layer })], AT)
    await deliver(10)
    await acknowledge(ids)
    await undo(ids, AT)
    expect((await waiting()).map(({ record }) => record)).toMatchObject([
      { kind: 'withdrawal', layer, withdraws: ids[0] },
    ])
  })

  test.each([
    ['while it waits', async () => {}, 0],
    ['sent', () => deliver(10), 1],
    ['stored by the PWA', async () => acknowledge((await deliver(10)).map(({ id }) => id)), 1],
  ] as const)('undoes once what is undone twice: %s', async (_, goOn, withdrawals) => {
    const ids = await save([draft()], AT)
    await goOn()
    await Promise.all([undo(ids, AT), undo(ids, AT)])
    const made = async () => (await waiting()).flatMap(({ record }) => (record.kind === 'withdrawal' ? [record] : []))
    expect((await made()).map(({ layer }) => layer)).toEqual(Array(withdrawals).fill('public'))
    await acknowledge((await deliver(10)).map(({ id }) => id))
    await undo(ids, AT)
    expect(await waiting()).toEqual([])
  })

  test.each(['public', 'private'] as const)('saves again under a new id what the PWA withdrew: %s', async (layer) => {
    const ids = await save([draft({ layer }), draft({ layer, article: 'transparency' })], AT)
    await settle()
    await forgetWithdrawn([ids[0] ?? '', 'another'])
    expect((await allSaved()).map(({ id }) => id)).toEqual(ids.slice(1))
    expect(await waiting()).toEqual([])
    const [again] = await save([draft({ layer })], AT)
    expect(ids).not.toContain(again)
    expect((await deliver(10)).map(({ id }) => id)).toEqual([again])
  })

  test('gives a new id to an entry that was saved again before its withdrawal was known', async () => {
    const ids = await save([draft({ layer: 'private' })], AT)
    await settle()
    expect(await save([draft({ layer: 'private' })], AT)).toEqual(ids)
    await forgetWithdrawn(ids)
    const [{ record, ...state } = { record: null }, ...others] = await waiting()
    expect([state, others]).toEqual([{ sent: false, refused: null }, []])
    expect(ids).not.toContain(record?.id)
    expect((await allSaved()).map(({ id }) => id)).toEqual([record?.id])
  })

  test('leaves a sent entry that was withdrawn there until it is acknowledged', async () => {
    const ids = await save([draft()], AT)
    const delivered = await deliver(10)
    await forgetWithdrawn(ids)
    expect(await waiting()).toEqual([{ record: delivered[0], sent: true, refused: null, inFlight: true }])
    expect(await savedOn('https://www.wto.org/a.htm', [NEGOTIATION], true)).toEqual([])
  })

  const claim = (over: Partial<Draft> = {}) => ({ ...draft(over), key: 'k', phase: null, day: null })
  test('keeps no word of a private capture that the PWA has, and knows it again', async () => {
    const ids = await save([draft({ layer: 'private', note: 'Canary note', quote: 'Canary quote.' })], AT)
    await settle()
    expect(Object.keys((await allSaved())[0] ?? {}).sort()).toEqual(['id', 'layer', 'negotiation', 'place', 'said'])
    const all = JSON.stringify([...store])
    for (const word of ['anary', 'spam', 'clean', 'wto.org', '2021-07-22', 'sg']) expect(all).not.toContain(word)
    const url = 'https://www.wto.org/a.htm'
    expect(await savedClaims(url, [claim({ quote: 'Canary quote.' }), claim()])).toEqual([
      { id: ids[0], layer: 'private' },
      null,
    ])
    expect(await syncedInPrivate([...ids, 'another'])).toEqual(ids)
    await undo(ids, AT)
    expect(await savedClaims(url, [claim({ quote: 'Canary quote.' })])).toEqual([null])
    expect(await syncedInPrivate(ids)).toEqual([])
  })

  test('keeps the words of a private capture while it waits, and of a public one', async () => {
    const ids = await save([draft({ layer: 'private' }), draft({ article: 'transparency' })], AT)
    expect(await savedClaims('https://www.wto.org/a.htm', [claim(), claim({ article: 'transparency' })])).toMatchObject(
      ids.map((id) => ({ id })),
    )
    await deliver(10)
    await acknowledge(ids.slice(1))
    expect((await savedOn('https://www.wto.org/a.htm', [NEGOTIATION], true)).map(({ id }) => id)).toEqual(ids)
  })

  test('are found by the address of the frame that a claim is in', async () => {
    const url = 'https://www.wto.org/notes.htm'
    const [id] = await save([draft({ place: { ...draft().place, url } })], AT)
    expect(await savedClaims('https://www.wto.org/a.htm', [claim(), { ...claim(), url }])).toEqual([
      null,
      { id, layer: 'public' },
    ])
  })

  test.each([
    ['waiting for the app', false],
    ['that the app has, without their words', true],
  ])('are of the negotiation in which they were saved, %s', async (_, isDelivered) => {
    const private_ = draft({ layer: 'private' })
    const ids = await save([private_], AT)
    if (isDelivered) await acknowledge((await deliver(10)).map(({ id }) => id))
    const [there] = await save([{ ...private_, negotiation: 'other-talks' }], AT)
    expect(there).not.toBe(ids[0])
    const refOf = (id: string | undefined) => [{ id, layer: 'private' }]
    const url = 'https://www.wto.org/a.htm'
    expect(await savedClaims(url, [claim()])).toEqual(refOf(ids[0]))
    expect(await savedClaims(url, [claim({ negotiation: 'other-talks' })])).toEqual(refOf(there))
    expect(await savedClaims(url, [claim({ negotiation: 'third-talks' })])).toEqual([null])
    expect((await savedOn(url, ['other-talks'], true)).map(({ id }) => id)).toEqual([there])
  })

  test('has other digests with the key of another installation', async () => {
    await save([draft({ layer: 'private' })], AT)
    await settle()
    const [first] = await allSaved()
    store.clear()
    store.set('digestKey', btoa('x'.repeat(32)))
    await save([draft({ layer: 'private' })], AT)
    await settle()
    expect((await allSaved())[0]?.said).not.toBe(first?.said)
  })

  const ANSWERS = { kept: acknowledge, refused: markRefused, later: markPostponed } as const
  test.each([
    ['kept', 'that was never sent', async () => {}],
    ['refused', 'that was never sent', async () => {}],
    ['later', 'that was never sent', async () => {}],
    ['kept', 'that was sent to another pairing', () => deliver(10).then(resetDeliveries)],
    ['kept', 'that was sent in an earlier protocol', () => deliver(10).then(() => forgetFlights())],
  ] as const)('ignores the answer “%s” to an entry %s', async (answer, _, goOn) => {
    const ids = await save([draft()], AT)
    await goOn()
    const before = await waiting()
    await ANSWERS[answer](ids, 'why')
    expect(await waiting()).toEqual(before)
    await deliver(10)
    await acknowledge(ids)
    expect(await waiting()).toEqual([])
  })
  const forgetFlights = () => {
    const all = store.get('outbox') as { inFlight?: true }[]
    for (const one of all) delete one.inFlight
  }

  test('ignores that an entry was withdrawn which never left', async () => {
    const ids = await save([draft(), draft({ layer: 'private' })], AT)
    await forgetWithdrawn(ids)
    expect((await allSaved()).map(({ id }) => id)).toEqual(ids)
  })

  test('holds private entries back while the PWA cannot take them', async () => {
    const ids = await save([draft({ layer: 'private', note: 'Canary' }), draft()], AT)
    expect(await holdBackPrivate('locked')).toBe(1)
    expect((await deliver(10, false)).map(({ id }) => id)).toEqual(ids.slice(1))
    await acknowledge(ids)
    expect((await waiting()).map(({ record, later }) => [record.id, later])).toEqual([[ids[0], 'locked']])
    expect((await deliver(10, true)).map(({ id }) => id)).toEqual(ids.slice(0, 1))
  })

  test('saves words with half a surrogate pair', async () => {
    const quote = 'A \ud83d broken sign.'
    const [id] = await save([draft({ quote, paragraph: quote })], AT)
    expect((await waiting())[0]?.record).toMatchObject({ id, evidence: { quote: 'A \ufffd broken sign.' } })
  })

  test('reports to a page its public captures, and private ones only by id', async () => {
    const ids = await save([draft(), draft({ layer: 'private' })], AT)
    const url = 'https://www.wto.org/a.htm'
    expect((await savedOn(url, [NEGOTIATION], false)).map(({ layer }) => layer)).toEqual(['public'])
    expect((await savedOn(url, [NEGOTIATION], true)).length).toBe(2)
    expect((await savedOn(url, [NEGOTIATION], false, ids)).length).toBe(2)
    expect(await savedOn('https://www.wto.org/b.htm', [NEGOTIATION], true)).toEqual([])
  })
})
