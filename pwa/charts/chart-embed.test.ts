// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { articleTimeline } from './article-timeline'
import type { Chart } from './chart'
import { EMBED_WIDTHS, embedOf } from './chart-embed'

const DAY = '2021-12-01'
const FOOT = ['Sources: <b>“A” & B</b>.', 'As of 1 December 2021.']

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

function timeline(): Chart {
  const articles = fixturePack.articles.map((one) => (one.id === 'spam' ? { ...one, names: { en: 'A & <b>' } } : one))
  const negotiation = { ...fixturePack, articles, observations: [] }
  const ledger = buildLedger(negotiation, [
    observed({ id: 'e1', article: 'spam', date: '2021-10-01', status: 'clean' }),
  ])
  const chart = articleTimeline({ negotiation, ledger, day: DAY }, 'spam', DAY)
  if (!chart) throw new Error('no chart')
  return chart
}

async function figure(link: string | null = 'https://a.example/?b=1&c="') {
  const { code, drawings } = await embedOf({ ids: 'one', foot: FOOT, link }, timeline)
  const host = document.createElement('div')
  host.innerHTML = code
  return { code, drawings, host }
}

describe('the code that embeds a chart', () => {
  it('has two drawings, the wide one hidden where no rule shows it, with ids of their own', async () => {
    const { host } = await figure()
    const drawings = [...host.querySelectorAll('[role=figure] > svg')]
    expect(drawings.map((svg) => [svg.id, svg.getAttribute('display')])).toEqual([
      ['one-narrow', null],
      ['one-wide', 'none'],
    ])
    expect(drawings.map((svg) => svg.getAttribute('viewBox')?.split(' ')[2])).toEqual(
      Object.values(EMBED_WIDTHS).map(String),
    )
    const ids = [...host.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('names no element but its own in its rules', async () => {
    const { host } = await figure()
    const rules = host.querySelector('style')?.textContent ?? ''
    expect(rules).toContain('@container')
    for (const [, selector] of rules.matchAll(/(?:^|[}{])\s*([^{}@]+)\{/g)) expect(selector).toMatch(/^#one(-\w+)?$/)
  })
  it('has link, sources and date under them, and the table of the data', async () => {
    const { host } = await figure()
    const caption = host.querySelector('p')
    expect(caption?.querySelector('a')?.getAttribute('href')).toBe('https://a.example/?b=1&c="')
    for (const line of ['Timeline: A & <b>', ...FOOT]) expect(caption?.textContent).toContain(line)
    expect([...host.querySelectorAll('th, td')].map(({ textContent }) => textContent)).toEqual([
      ...timeline().columns,
      '1 Oct 2021',
      'Clean',
      'Clean',
    ])
    expect(host.querySelector('b')).toBeNull()
  })
  it('has no link where the app runs on the own computer', async () => {
    expect((await figure(null)).host.querySelector('p a')).toBeNull()
  })
})
