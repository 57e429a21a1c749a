import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { readToPwa } from '../../shared/messages/bridge'
import { eventually } from '../../testing/eventually'
import { fixturePack } from '../../testing/fixture-pack'
import { DEFAULTS, type Watch } from '../settings'

const store = new Map<string, unknown>()
const alarms = new Map<string, { minutes: number; first: number }>()
const notified: (readonly string[])[] = []
let badge = ''
/** Times that the badge was shown, and that a ledger was built. */
let [shown, built] = [0, 0]
let poll: () => Promise<void> = async () => {}
vi.mock('./vault', () => ({
  vault: {
    get: async (keys: string[]) => Object.fromEntries(keys.map((key) => [key, structuredClone(store.get(key))])),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) store.set(key, structuredClone(value))
    },
  },
}))
vi.mock('../browser', () => ({
  alarm: {
    every: async (name: string, minutes: number, first: number) => {
      if (alarms.get(name)?.minutes !== minutes) alarms.set(name, { minutes, first })
    },
    clear: async (name: string) => void alarms.delete(name),
    onRing: (_: string, run: () => Promise<void>) => {
      poll = run
    },
  },
  notify: async (...told: readonly string[]) => void notified.push(told),
  badge: {
    showEverywhere: async (text: string) => {
      badge = text
      shown++
    },
  },
  extensionName: () => 'Plenary',
  uiLanguage: () => 'en',
}))
const OTHER_TALKS = { ...fixturePack, id: 'other-talks' }
let negotiation = fixturePack
let further: (typeof fixturePack)[] = []
const on = () => [negotiation, ...further]
vi.mock('./record', () => ({
  dataFor: async (id: string) => {
    const negotiation = on().find((one) => one.id === id)
    built++
    return negotiation ? { negotiation, ledger: buildLedger(negotiation) } : null
  },
  packsNow: async () => on(),
  negotiationsNow: async () => on().map(({ id }) => id),
}))

const { listenToWatch, pollIfChanged, syncWatch } = await import('./watch')
const { news, newsForPwa, seeNews, setFollowed, setFollows } = await import('./news')
listenToWatch()

const item = (title: string, name = title.replace(/\W+/g, '-').toLowerCase(), host = 'https://www.wto.org') =>
  `<item><title>${title}</title><link>${host}/${name}.htm</link><pubDate>Thu, 22 Jul 2021 10:00:00 GMT</pubDate></item>`
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel>${items.join('')}</channel></rss>`
const SPAM = item('E-commerce talks: facilitators report on spam')
const JAPAN = item('Japan gives to the fund for fisheries')
const OTHER = item('Office closed on Monday')

interface Sent {
  readonly url: string
  readonly headers: Record<string, string>
}
const requests: Sent[] = []
let answer: (url: string) => Response | Promise<Response>

const watch = async (part: Partial<Watch>) => {
  store.set('options', { ...DEFAULTS, watch: { ...DEFAULTS.watch, ...part } })
  await syncWatch()
}
const titles = async () => (await news()).items.map(({ title }) => title)

beforeEach(() => {
  store.clear()
  further = []
  negotiation = fixturePack
  alarms.clear()
  requests.length = 0
  notified.length = 0
  answer = () => new Response(feed(SPAM, JAPAN, OTHER), { headers: { etag: '"one"', 'last-modified': 'Thu' } })
  vi.stubGlobal('fetch', async (url: string, { headers }: { headers: Record<string, string> }) => {
    requests.push({ url, headers })
    return answer(url)
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('polling', () => {
  test('sends no request until it is turned on, and none when it is off again', async () => {
    await syncWatch()
    await poll()
    expect([alarms.size, requests]).toEqual([0, []])
    await watch({ on: true })
    expect(alarms.get('watch')).toEqual({ minutes: 60, first: 1 })
    await watch({ on: false })
    await poll()
    expect([alarms.size, requests]).toEqual([0, []])
  })

  test('requests the chosen languages, from www.wto.org alone', async () => {
    await watch({ on: true, langs: ['fr', 'es'] })
    await poll()
    expect(requests.map(({ url }) => url)).toEqual([
      'https://www.wto.org/library/rss/latest_news_f.xml',
      'https://www.wto.org/library/rss/latest_news_s.xml',
    ])
  })

  test('sends conditional requests after the first one', async () => {
    await watch({ on: true })
    await poll()
    expect(requests[0]?.headers).toEqual({})
    answer = () => new Response(null, { status: 304 })
    await poll()
    await poll()
    const conditional = { 'If-None-Match': '"one"', 'If-Modified-Since': 'Thu' }
    expect(requests.slice(1).map(({ headers }) => headers)).toEqual([conditional, conditional])
    expect(await titles()).toHaveLength(1)
  })

  test.each<[string, () => Response]>([
    ['an error', () => new Response('', { status: 503 })],
    ['no feed', () => new Response('<html>Back soon</html>')],
    ['no network', () => Response.error()],
  ])('backs off while it gets %s, and returns to the usual period after', async (_, failing) => {
    const good = answer
    answer = failing
    await watch({ on: true })
    const periods: (number | undefined)[] = []
    for (let times = 0; times < 6; times++) {
      await poll()
      periods.push(alarms.get('watch')?.minutes)
      expect(alarms.get('watch')?.first).toBe(alarms.get('watch')?.minutes)
    }
    expect(periods).toEqual([120, 240, 480, 960, 1440, 1440])
    expect(await news()).toMatchObject({ failing: true, items: [] })
    answer = good
    await poll()
    expect(alarms.get('watch')).toEqual({ minutes: 60, first: 60 })
    expect(await news()).toMatchObject({ failing: false })
  })

  test('reads the feeds anew for another negotiation, and shows no news of the one before', async () => {
    await watch({ on: true, notify: true })
    await poll()
    expect(await titles()).toHaveLength(1)
    negotiation = OTHER_TALKS
    expect(await titles()).toEqual([])
    await pollIfChanged()
    expect(requests.at(-1)?.headers).toEqual({})
    expect(await titles()).toHaveLength(1)
    expect(notified).toEqual([])
  })

  test('does not wait for the alarm only where it is on and the negotiation is another', async () => {
    await watch({ on: true })
    await pollIfChanged()
    expect(requests).toHaveLength(0)
    await poll()
    await pollIfChanged()
    expect(requests).toHaveLength(1)
    await watch({ on: false })
    negotiation = OTHER_TALKS
    await pollIfChanged()
    expect(requests).toHaveLength(1)
  })

  test('has the news of a negotiation to which the dataset changes during a poll', async () => {
    await watch({ on: true })
    answer = () => {
      negotiation = OTHER_TALKS
      return new Response(feed(SPAM))
    }
    await poll()
    expect(await titles()).toHaveLength(1)
    expect(requests).toHaveLength(2)
  })

  test('ignores addresses of other hosts, and text beyond the limit', async () => {
    answer = () => new Response(feed(item('Talks on spam', 'x', 'https://evil.example'), SPAM) + 'x'.repeat(3_000_000))
    await watch({ on: true })
    await poll()
    expect(await titles()).toEqual(['E-commerce talks: facilitators report on spam'])
  })

  test('does not block a capture during a request', async () => {
    let arrive: (response: Response) => void = () => {}
    answer = () => new Promise((resolve) => (arrive = resolve))
    await watch({ on: true })
    const polling = poll()
    await eventually(() => expect(requests).toHaveLength(1))
    const { update } = await import('./queue')
    expect(
      await update(
        'outbox',
        () => 0,
        () => 1,
      ),
    ).toBe(1)
    arrive(new Response(feed(SPAM)))
    await polling
    expect(await titles()).toHaveLength(1)
  })
})

describe('the news', () => {
  test('are those on the negotiation while nothing is followed, else those that name what is followed', async () => {
    await watch({ on: true })
    await poll()
    expect((await news()).items.map(({ title, names }) => [title, names])).toEqual([
      ['E-commerce talks: facilitators report on spam', [expect.stringMatching(/electronic messages/i)]],
    ])
    await setFollows([{ id: fixturePack.id, articles: [], members: ['jp'] }])
    expect(await news()).toMatchObject({ follows: 1, items: [{ names: ['Japan'] }] })
    await setFollows([{ id: fixturePack.id, articles: ['spam'], members: ['jp'] }])
    expect(await titles()).toHaveLength(2)
    await setFollows([{ id: fixturePack.id, articles: ['source-code'], members: [] }])
    expect(await titles()).toEqual([])
  })

  test.each([
    ['one page', ['E-commerce talks: spam again'], 'News on Unsolicited commercial electronic messages (spam)'],
    [
      'several pages',
      ['E-commerce talks: spam again', 'E-commerce talks: spam once more', 'E-commerce talks: spam at last'],
      'News on Unsolicited commercial electronic messages (spam), and 2 more pages',
    ],
    ['a page on the talks alone', ['E-commerce talks go on'], 'News on WTO Joint Initiative on E-commerce'],
  ])('are notified once a poll, by what they name and how many there are: %s', async (_, more, said) => {
    await watch({ on: true, notify: true })
    await setFollowed([fixturePack.id])
    await poll()
    const [first = ''] = more
    answer = () => new Response(feed(...more.map((title) => item(title)), SPAM))
    await poll()
    expect(notified.map(([, title, text]) => [title, text])).toEqual([[said, first]])
  })

  test('of a negotiation that is followed as a whole are all that are on it, beside those on a followed member', async () => {
    await watch({ on: true })
    await setFollows([{ id: fixturePack.id, articles: ['source-code'], members: ['jp'] }])
    await poll()
    expect(await titles()).toEqual(['Japan gives to the fund for fisheries'])
    await setFollowed([fixturePack.id])
    expect(await titles()).toHaveLength(2)
    expect(await news()).toMatchObject({ follows: 0, listsWhole: true })
    await setFollowed([])
    expect(await titles()).toHaveLength(1)
  })

  test('are counted on the badge from when they come until they are seen, and told to the app', async () => {
    await watch({ on: true })
    await setFollows([{ id: fixturePack.id, articles: ['spam'], members: [] }])
    await poll()
    expect(badge).toBe('')
    const [again, more] = ['E-commerce talks: spam again', 'E-commerce talks: spam once more']
    answer = () => new Response(feed(item(again), item(more), item('E-commerce talks: source code'), SPAM))
    await poll()
    expect(badge).toBe('2')
    const told = await newsForPwa()
    expect(told.map(({ title, isNew }) => [title, isNew])).toEqual([
      [again, true],
      [more, true],
      ['E-commerce talks: facilitators report on spam', false],
    ])
    expect(told[0]).toMatchObject({ negotiation: fixturePack.id, articles: ['spam'], members: [], day: '2021-07-22' })
    await setFollows([{ id: fixturePack.id, articles: ['source-code'], members: [] }])
    expect(badge).toBe('1')
    await setFollows([{ id: fixturePack.id, articles: ['spam'], members: [] }])
    await seeNews(told.slice(0, 1).map(({ url }) => url))
    expect([badge, (await news()).items.map(({ isNew }) => isNew)]).toEqual(['1', [false, true, false]])
    await watch({ on: false })
    expect([badge, await newsForPwa()]).toEqual(['', []])
  })

  test.each([
    ['2021-07-01', ['spam', 'next'], 1],
    ['2099-01-01', ['spam', 'next'], 1],
    ['2021-07-01', ['next'], 1],
    ['2021-07-01', ['spam', 'private-one'], 1],
  ])('tell of an article that is renamed on %s, of %j, as of one', async (from, articles, count) => {
    const spam = fixturePack.articles.find(({ id }) => id === 'spam')
    if (!spam) throw new Error('not in the fixture')
    const next = { ...spam, id: 'next', continues: ['spam'], from }
    negotiation = { ...fixturePack, articles: [...fixturePack.articles, next] }
    await watch({ on: true })
    await setFollows([{ id: fixturePack.id, articles, members: [] }])
    await poll()
    expect(await titles()).toEqual(
      articles.includes(from < '2099' ? 'next' : 'spam') ? ['E-commerce talks: facilitators report on spam'] : [],
    )
    expect((await news()).follows).toBe(count)
  })

  test('are counted anew only where what is followed is other than before, and build no ledger for the app', async () => {
    await watch({ on: true })
    const followed = { id: fixturePack.id, articles: ['spam'], members: ['jp'] }
    const tell = async (follows: typeof followed, whole: readonly string[]) => {
      await setFollows([follows])
      await setFollowed(whole)
      await newsForPwa()
    }
    await tell(followed, [])
    await poll()
    shown = built = 0
    await tell({ ...followed }, [])
    expect([shown, built]).toEqual([0, 0])
    await tell({ ...followed, members: [] }, [fixturePack.id])
    expect([shown, built]).toEqual([2, 0])
    await setFollowed([])
    expect([(await news()).follows, built]).toEqual([1, 1])
  })

  test.each([
    ['Thu, 22 Jul 2021 10:00:00 GMT', '2021-07-22'],
    ['Thu, 22 Jul 20210 10:00:00 GMT', null],
    ['today', null],
    ['', null],
  ])('of %j reach the app with the day %s', async (published, day) => {
    await watch({ on: true })
    answer = () => new Response(feed(SPAM.replace(/<pubDate>.*<.pubDate>/, `<pubDate>${published}</pubDate>`)))
    await poll()
    const told = {
      plenary: 'bridge',
      from: 'extension',
      token: 'ab'.repeat(16),
      type: 'news',
      items: await newsForPwa(),
    }
    expect(readToPwa(told)).toMatchObject({ items: [{ day }] })
  })

  test('name no more to the app than a message takes', async () => {
    await watch({ on: true })
    await poll()
    const many = (kind: string) => Array.from({ length: 150 }, (_, n) => `${kind}-${n}`)
    const [articles, members] = [many('article'), many('member')]
    const state = store.get('watch') as { readonly items: readonly object[] }
    store.set('watch', { ...state, items: state.items.map((one) => ({ ...one, articles, members })) })
    await setFollows([{ id: fixturePack.id, articles, members }])
    const items = await newsForPwa()
    expect(items[0]).toMatchObject({ articles: articles.slice(0, 100), members: members.slice(0, 100) })
    expect(
      readToPwa({ plenary: 'bridge', from: 'extension', token: 'ab'.repeat(16), type: 'news', items }),
    ).not.toBeNull()
  })

  test('are notified only where that is on, only new ones, only those that name what is followed', async () => {
    await watch({ on: true, notify: true })
    await setFollows([{ id: fixturePack.id, articles: ['spam'], members: [] }])
    await poll()
    // The items of the first poll are old.
    expect(notified).toEqual([])
    const more = [item('E-commerce talks: spam again'), item('E-commerce talks: source code')]
    answer = () => new Response(feed(...more, SPAM, JAPAN))
    await poll()
    expect(notified.map(([url]) => url)).toEqual(['https://www.wto.org/e-commerce-talks-spam-again.htm'])
    await watch({ on: true, notify: false })
    answer = () => new Response(feed(item('E-commerce talks: spam once more'), ...more))
    await poll()
    expect(notified).toHaveLength(1)
    expect(await titles()).toHaveLength(3)
  })
})

describe('the news of several negotiations', () => {
  const names = async () => (await news()).items.map(({ title, names }) => [title, names.length])

  test('are read from one feed for all of them, and listed once with the names of each', async () => {
    further = [OTHER_TALKS]
    await watch({ on: true })
    await poll()
    expect(requests).toHaveLength(1)
    expect(await names()).toEqual([['E-commerce talks: facilitators report on spam', 2]])
    further = []
    expect(await names()).toEqual([])
  })

  test.each([
    ['nothing', [], [], 2, { follows: 0, listsWhole: true }],
    ['an article of one', [], ['spam'], 2, { follows: 1, listsWhole: true }],
    ['an article of one that no item names', [], ['source-code'], 1, { follows: 1, listsWhole: true }],
    ['an article of each', ['source-code'], ['spam'], 1, { follows: 2, listsWhole: false }],
  ])(
    'hide none of a negotiation in which nothing is followed, with %s followed',
    async (_, one, other, count, told) => {
      further = [OTHER_TALKS]
      await watch({ on: true, notify: true })
      await setFollows([
        { id: fixturePack.id, articles: one, members: [] },
        { id: OTHER_TALKS.id, articles: other, members: [] },
      ])
      answer = () => new Response(feed(OTHER))
      await poll()
      answer = () => new Response(feed(SPAM))
      await poll()
      expect(await names()).toEqual([['E-commerce talks: facilitators report on spam', count]])
      expect(await news()).toMatchObject(told)
      expect(notified).toHaveLength(1)
    },
  )
})
