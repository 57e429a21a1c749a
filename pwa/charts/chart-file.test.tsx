// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest'
import { buildLedger } from '../../shared/domain/ledger/ledger'
import { fixturePack } from '../../testing/fixture-pack'
import { observed } from '../../testing/observed'
import { speak } from '../i18n'
import { loadMoreWords } from '../i18n/more'
import { articleTimeline } from './article-timeline'
import { chartSvg } from './chart-file'

const DAY = '2021-12-01'
const FOOT = ['Sources: <b>“A” & B</b>.', 'As of 1 December 2021. Plenary, dataset 1.']

beforeAll(async () => {
  await speak('en')
  await loadMoreWords()
})

async function timeline(name = 'Spam'): Promise<string> {
  const articles = fixturePack.articles.map((one) => (one.id === 'spam' ? { ...one, names: { en: name } } : one))
  const entries = ['parked', 'clean'].map((status, index) =>
    observed({ id: `e${index}`, article: 'spam', date: `2021-1${index}-01`, status }),
  )
  const negotiation = { ...fixturePack, articles }
  const chart = articleTimeline({ negotiation, ledger: buildLedger(negotiation, entries), day: DAY }, 'spam', DAY)
  if (!chart) throw new Error('no chart')
  return await chartSvg(chart, 'one', FOOT)
}

describe('the SVG of a chart', () => {
  it('stands by itself: no style sheet, no token, no script, nothing to be fetched', async () => {
    const svg = await timeline()
    expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    expect(svg).not.toMatch(/var\(|currentcolor|class=|style=|<style|<script|<image|href=|url\((?!#one)/i)
    expect(svg.match(/ xmlns="/g)?.length).toBe(1)
  })
  it('has its name, its finding, its sources, its day and the product, to be seen and to be heard', async () => {
    const drawing = new DOMParser().parseFromString(await timeline(), 'image/svg+xml')
    const svg = drawing.documentElement
    expect(svg.getAttribute('role')).toBe('img')
    expect(svg.getAttribute('aria-labelledby')).toBe('one-title one-desc')
    expect(svg.querySelector('title')?.textContent).toBe('Timeline: Spam')
    const told = svg.querySelector('desc')?.textContent
    const seen = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')
    for (const line of FOOT) {
      expect(told).toContain(line)
      expect(seen).toContain(line)
    }
    expect(seen).toContain('Timeline: Spam')
  })
  it('escapes the names in it', async () => {
    const svg = await timeline('<script>&"\u0000')
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;&amp;')
    expect(svg).not.toContain('\u0000')
  })
})
