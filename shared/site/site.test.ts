// @vitest-environment happy-dom
/** Pages of a site: what leaves, the same bytes, what a status more changes, words of others, links, size. */
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { CANARY, correctionsWith, recordsWith } from '../../testing/canary'
import { fixturePack } from '../../testing/fixture-pack'
import { siteStyles, siteWordsOf } from '../../tools/site/site-parts'
import type { Entry } from '../domain/entries/entries'
import { LANGS } from '../domain/text/langs'
import type { Observation } from '../domain/types'
import { foldedPack } from '../pack/folded-pack'
import type { Pack } from '../pack/schema'
import { PublicData } from '../reports/public-data'
import { isOfPages } from './addresses'
import type { SiteOptions } from './page'
import { siteFiles } from './site'

const [words, style] = [siteWordsOf(), siteStyles()]
const BASE = 'https://example.org/talks/'
const made = (pack: Pack, some: Partial<SiteOptions> = {}): ReadonlyMap<string, string> =>
  new Map(
    siteFiles({
      pack,
      text: JSON.stringify(pack),
      words,
      style,
      base: BASE,
      app: 'https://app.example/',
      key: null,
      langs: LANGS,
      ...some,
    }),
  )

/** The site of a negotiation with entries, as the app publishes it. */
const published = (entries: readonly Entry[]): ReadonlyMap<string, string> =>
  made(foldedPack(PublicData.of(fixturePack, entries, 'site'), fixturePack.version))

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort()

const site = made(fixturePack)

it('is the same for the same dataset', () => {
  expect([...made(structuredClone(fixturePack))]).toEqual([...site])
})

it.each(['private', 'delegation'] as const)('has nothing of the %s layer', (layer) => {
  const open = recordsWith('open', 'public')
  const hidden = [...recordsWith(CANARY, layer), ...correctionsWith(CANARY, layer, fixturePack)]
  expect(changed(published(open), published([...open, ...hidden]))).toEqual([])
})

it('has no note, follow, line of the meeting log or custom term, even where it was marked public', () => {
  const open = recordsWith(CANARY, 'public').filter(({ kind }) => ['note', 'follow', 'room', 'word'].includes(kind))
  expect(open).toHaveLength(4)
  expect(changed(published([]), published(open))).toEqual([])
})

const MORE: Observation = {
  id: 'one-status-more',
  article: 'spam',
  date: '2026-10-20',
  status: 'clean',
  statement: 'Settled in the small group.',
  basis: 'reported',
  evidence: { url: 'https://example.org/news' },
  reportedBy: { person: null, role: null, members: [] },
}

it('changes with a status more the pages that tell it, and no others', () => {
  const pack = { ...fixturePack, version: '2026.12.9' }
  const [before, after] = [
    made(pack),
    made({ ...pack, observations: [...pack.observations, MORE], version: '2026.12.10' }),
  ]
  const pages = ['', 'articles/spam/', 'changes/2026-10-20/'].map((place) => `${place}index.html`)
  const expected = ['en', 'es', 'fr'].flatMap((lang) => pages.map((page) => `${lang}/${page}`))
  const data = ['columns.md', 'datapackage.json', 'dataset.json', 'phases.csv', 'status_updates.csv']
  expect(changed(before, after)).toEqual(
    [
      ...data.map((file) => `data/${file}`),
      ...expected,
      'sitemap.xml',
      'feed.xml',
      'charts/spam.svg',
      ...['en', 'es', 'fr'].map((lang) => `${lang}/articles/spam/feed.xml`),
    ].sort(),
  )
  expect(changed(before, after).length).toBeLessThanOrEqual(20)
})

it('writes the words of others as text', () => {
  const hostile = `</title><script>alert("&")</script>'\u202e`
  const named = { en: hostile, fr: hostile, es: hostile }
  const pack: Pack = {
    ...fixturePack,
    names: named,
    about: { title: hostile, authors: [hostile], description: hostile },
    articles: fixturePack.articles.map((one) => ({ ...one, names: named })),
    members: fixturePack.members.map((one) => ({ ...one, names: named, shortNames: named })),
    meetings: fixturePack.meetings.map((one) => ({
      ...one,
      title: hostile,
      place: hostile,
      urls: { en: [`javascript:${hostile}`] },
    })),
    statuses: fixturePack.statuses.map((one) => ({ ...one, names: named, definitions: named })),
    observations: fixturePack.observations.map((one) => ({
      ...one,
      statement: hostile,
      evidence: { url: one.evidence.url, title: hostile, quote: hostile },
      reportedBy: { person: hostile, role: hostile, members: [], label: hostile },
    })),
  }
  for (const [path, text] of made(pack)) {
    if (!path.endsWith('.html')) continue
    expect(text.match(/<script(?! type="application\/ld\+json">)/g), path).toBeNull()
    expect(
      text.match(/<(?:img|style|iframe|object|embed|base|form)\b|\son\w+="|\sstyle="|javascript:[^"]*" rel/g),
      path,
    ).toBeNull()
    expect(text.includes('\u202e'), path).toBe(false)
    for (const [, data = ''] of text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs))
      expect(() => JSON.parse(data)).not.toThrow()
  }
})

/** Paths of the site that a page names, and the fragments in them. */
function linksOf(path: string, text: string): readonly URL[] {
  const here = new URL(path, BASE)
  return [...text.matchAll(/<(?:a|link) [^>]*href="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&'), here))
    .filter((url) => url.href.startsWith(BASE))
}

it('has no link that leads nowhere', () => {
  const broken = [...site].flatMap(([path, text]) =>
    linksOf(path, text).flatMap(({ pathname }) => {
      const target = pathname.slice(new URL(BASE).pathname.length)
      return site.has(target) || site.has(`${target}index.html`) ? [] : [`${path}: ${target}`]
    }),
  )
  expect(broken).toEqual([])
})

it('has the chosen languages alone, and leads to no other', () => {
  const of = made(fixturePack, { langs: ['fr'] })
  expect([...of.keys()].filter((path) => /^(?:en|es)\//.test(path))).toEqual([])
  expect(of.has('fr/index.html')).toBe(true)
  for (const [path, text] of of) if (!path.startsWith('data/')) expect(text, path).not.toMatch(/talks\/(?:en|es)\//)
  for (const [path, text] of of)
    for (const { pathname } of path.endsWith('.html') ? linksOf(path, text) : [])
      expect(pathname, path).not.toMatch(/^\/talks\/(?:en|es)\//)
  expect(of.get('feed.xml')).toContain('xml:lang="fr"')
})

it('leads to each of its pages from the first of its language', () => {
  const reached = new Set(['index.html'])
  for (const path of reached)
    for (const { pathname } of path.endsWith('.html') ? linksOf(path, site.get(path) ?? '') : []) {
      const target = pathname.slice(new URL(BASE).pathname.length)
      reached.add(site.has(target) ? target : `${target}index.html`)
    }
  const isForPrograms = /\.csv$|^(?:_headers|\.htaccess|Caddyfile\.part|sitemap\.xml)$/
  expect([...site.keys()].filter((path) => !reached.has(path) && !isForPrograms.test(path))).toEqual([])
})

it('lists each page in the sitemap, and lets it load its style sheet alone', () => {
  const listed = [...(site.get('sitemap.xml') ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at = '']) => at)
  const pages = [...site.keys()].filter((path) => path.endsWith('index.html'))
  expect(listed).toEqual(pages.map((path) => `${BASE}${path.replace(/index\.html$/, '')}`))
  for (const file of ['_headers', '.htaccess', 'Caddyfile.part'])
    expect(site.get(file), file).toMatch(
      /default-src 'none'; style-src 'self'; img-src data:;.*Access-Control-Allow-Origin/s,
    )
})

it('has feeds with what RFC 4287 asks of each, and ids that no two entries share', () => {
  const feeds = [...site].filter(([path]) => path.endsWith('feed.xml'))
  expect(feeds).toHaveLength(1 + 3 * fixturePack.articles.length)
  for (const [path, text] of feeds) {
    const [head = '', ...entries] = text.split('<entry>')
    for (const part of [head, ...entries])
      for (const name of ['id', 'title', 'updated'])
        expect(part.match(new RegExp(`<${name}>[^<]+</${name}>`, 'g')), path).toHaveLength(1)
    expect(head).toContain(`<link rel="self" href="${BASE}${path}"/>`)
    const ids = [...text.matchAll(/<id>([^<]*)</g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

it('has a chart of each article with a status, in three languages, which stands by itself', () => {
  const charts = [...site].filter(([path]) => path.startsWith('charts/'))
  const told = fixturePack.articles.filter(({ id }) => fixturePack.observations.some(({ article }) => article === id))
  expect(charts.length).toBeGreaterThan(0)
  expect(charts.length).toBeLessThanOrEqual(told.length)
  for (const [path, text] of charts) {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(drawing.querySelector('parsererror'), path).toBeNull()
    expect([...drawing.querySelectorAll('switch > [systemLanguage]')].map((one) => one.getAttribute('lang'))).toEqual([
      'fr',
      'es',
      'en',
    ])
    expect(text, path).not.toMatch(/var\(|currentcolor|class=|style=|<style|<script|<image|href="(?!#en")/i)
    expect(text, path).toMatch(/Sources: .*Sources\u00a0: |Sources\u00a0: .*Sources: /s)
  }
  expect(changed(made(fixturePack), made({ ...fixturePack, version: '2027.1.1' }))).not.toContain('charts/spam.svg')
})

it('has a calendar of all meetings and milestones, those that are over too, which no version changes', () => {
  const uids = [...(site.get('calendar.ics') ?? '').matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid)
  expect(uids.sort()).toEqual(
    [
      ...fixturePack.meetings.map(({ id }) => `meeting-${id}@plenary`),
      ...fixturePack.milestones.map(({ id }) => `milestone-${id}@plenary`),
    ].sort(),
  )
  const later = made({ ...fixturePack, version: '2027.1.1' })
  expect(later.get('calendar.ics')).toBe(site.get('calendar.ics'))
  const none = made({ ...fixturePack, meetings: [], milestones: [] })
  expect(none.has('calendar.ics')).toBe(false)
  expect([...none.values()].some((text) => text.includes('calendar.ics'))).toBe(false)
})

it('has small pages, each with its language, title and description', () => {
  const pages = [...site].filter(([path]) => path.endsWith('.html'))
  const sizes = pages.map(([path, text]) => [path, gzipSync(text).length] as const)
  expect(sizes.filter(([, size]) => size > 60_000)).toEqual([])
  for (const [path, text] of site)
    if (path.endsWith('.html') && path !== 'index.html') {
      expect(text, path).toContain(`<html lang="${path.slice(0, 2)}">`)
      expect(text, path).toMatch(/<title>[^<]+<\/title>\n<meta name="description" content="[^"]+">/)
      expect(text.match(/<h1[ >]/g), path).toHaveLength(1)
    }
})

it.each([
  ['en/articles/spam/index.html', true],
  ['fr/changes/2021-07-22/index.html', true],
  ['es/articles/spam/feed.xml', true],
  ['en/index.html', true],
  ['es/members/index.html', true],
  ['index.html', false],
  ['en/articles/index.html', false],
  ['de/articles/spam/index.html', false],
  ['en/articles/../../notes/index.html', false],
  ['charts/spam.svg', true],
  ['charts/en/spam.svg', false],
  ['photos/articles/spam/index.html', false],
])('%s is of the pages: %s', (path, expected) => expect(isOfPages(path)).toBe(expected))
