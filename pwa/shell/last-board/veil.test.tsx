// @vitest-environment happy-dom
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { Entry } from '../../../shared/domain/entries'
import { merge } from '../../../shared/domain/union'
import { anyRecord } from '../../../shared/testing/arbitraries'
import { fixturePack as pack } from '../../../shared/testing/fixture-pack'
import { note } from '../../../tools/numbered-notes'
import { stateWith } from '../../../tools/record-state'
import { speak } from '../../i18n'
import { appData } from '../../model/state'
import { affectedBy, indexEntries } from '../../store/affected-articles'
import { type Deferred, draw } from './draw'
import { renderOffscreen } from './offscreen'
import { type Drawn, serialiseChildren } from './serialise'
import { veil } from './veil'

/** One with a record of its own, one without, and the agreement as a whole. */
const withRecord = new Set(pack.observations.map(({ article }) => article))
const articles = [
  'spam',
  pack.articles.find(({ id }) => !withRecord.has(id))?.id ?? '',
  pack.articles.find(({ kind }) => kind === 'instrument')?.id ?? '',
]
const ofSpam = pack.observations.filter(({ article }) => article === 'spam').map(({ id }) => id)
const everyArticle = pack.articles.map(({ id }) => id)
const DAYS = ['2021-07-31', '2021-07', '2026-11-01', '2026-12-05', '2017-03-01']

/** Nearly all of what moves anything. */
const anyMoving = fc.oneof(
  { arbitrary: anyRecord, weight: 1 },
  { arbitrary: anyRecord.filter(({ kind }) => kind === 'withdrawal'), weight: 2 },
  { arbitrary: anyRecord.filter(({ kind }) => kind === 'observation'), weight: 6 },
)

/** Records that move few articles: by what they say, correct or withdraw, be it of the pack, here already, or yet to come. */
const moving = fc
  .record({ any: anyMoving, article: fc.nat(), status: fc.nat(), day: fc.nat(), of: fc.nat(), corrects: fc.boolean() })
  .map(({ any, article, status, day, of, corrects }): Entry => {
    const ids = [...ofSpam, ...Array.from({ length: 9 }, (_, n) => `record-${n}`)]
    const other = ids[of % ids.length] ?? ''
    if (any.kind === 'withdrawal') return { ...any, withdraws: other }
    if (any.kind !== 'observation') return any
    const { supersedes: _, ...rest } = any
    return {
      ...rest,
      article: articles[article % articles.length] ?? '',
      date: DAYS[day % DAYS.length] ?? '',
      status: pack.statuses[status % pack.statuses.length]?.id ?? '',
      ...(corrects ? { supersedes: other } : {}),
      ...(of % 3 === 0 ? { target: { status: 'clean', date: '2026-12' } } : {}),
    }
  })
const some = (from: number) =>
  fc
    .array(moving, { minLength: 1, maxLength: 4 })
    .map((list) => list.map((one, n) => ({ ...one, id: `record-${from + n}` })))

function boardOf(records: readonly Entry[]): Drawn[] {
  appData.value = stateWith(pack, records)
  return renderOffscreen()
}

/** Painted content of a saved board whose articles may have moved: of the rows with room, then of all rows. */
function veiledIn(room: number, drawn: readonly Drawn[], moved: readonly string[]): readonly [Drawn[], Drawn[]] {
  const place = document.createElement('div')
  const later: Deferred = { room, rest: [] }
  place.append(...drawn.map((one) => draw(one, later)))
  veil(place, moved)
  const first = serialiseChildren(place)
  for (const drawRest of later.rest) drawRest()
  veil(place, moved)
  return [first, serialiseChildren(place)]
}
const veiled = (drawn: readonly Drawn[], moved: readonly string[]): Drawn[] => veiledIn(9, drawn, moved)[1]

const textOf = (drawn: readonly Drawn[]): string =>
  drawn
    .map((one) => {
      if (typeof one === 'string') return one
      const [, , ...inside] = one
      return textOf(inside)
    })
    .join('')

const IS_SHAPE = /^(style|role|scope|colspan|tabindex|type)$/
const isStatus = (name: string) => name.startsWith('ph-') || name === 'new' || name === 'has'

/** All that a board tells, each with the line that it tells it of; names of articles tell nothing of where they stand. */
function told(drawn: readonly Drawn[], line = ''): string[] {
  return drawn.flatMap((one): string[] => {
    if (typeof one === 'string') return /^[\s\u2007]*$/.test(one) ? [] : [`${line}: ${one}`]
    const [name, { class: classes = '', ...attributes }, ...inside] = one
    // Its looks are hidden; what it said is to be gone.
    if ('aria-busy' in attributes) return textOf(inside).trim() === '' ? [] : [`${line}: ${textOf(inside)}`]
    if (attributes.href?.startsWith('#/articles/')) return [`${attributes.href} ${JSON.stringify(inside)}`]
    const [kind, ...statuses] = [
      classes
        .split(' ')
        .filter((one) => !isStatus(one))
        .join(' '),
      ...classes.split(' ').filter(isStatus),
    ]
    const [article] = name === 'tr' ? (/#\/articles\/[\w-]+/.exec(JSON.stringify(one)) ?? []) : []
    const at = name === 'tr' && kind === 'a' ? `${article}` : `${line} ${name}.${kind}`
    const more = Object.entries(attributes).filter(([key]) => !IS_SHAPE.test(key))
    return [
      ...statuses.map((status) => `${at}: ${status}`),
      ...more.map(([key, value]) => `${at}: ${key} ${value}`),
      ...told(inside, at),
    ]
  })
}
/** So many that the board reminds of a backup. */
const enough = Array.from({ length: 20 }, (_, n) => note(n))

beforeAll(() => speak('en'))

it('tells nothing, whatever is written, that the board of all of it does not tell', async () => {
  await fc.assert(
    fc.asyncProperty(some(0), some(5), fc.nat(60), async (few, written, room) => {
      // What was drawn for the run before is let go of only in between.
      await new Promise((resolve) => setTimeout(resolve))
      const before = merge(few, enough)
      const drawn = boardOf(before)
      indexEntries(pack.observations, before)
      const touched = affectedBy(written)
      // Of such a record nothing is left.
      const left = touched === 'board' ? [] : veiledIn(room, drawn, [...touched])
      const after = new Set(told(boardOf(merge(before, written))))
      expect(left.flatMap((one) => told(one)).filter((one) => !after.has(one))).toEqual([])
    }),
    { numRuns: 30, endOnFailure: true },
  )
})

it('leaves all that is told of other articles', () => {
  const drawn = boardOf([])
  const left = veiled(drawn, ['spam'])
  const there = new Set(told(left))
  const gone = told(drawn).filter((one) => !there.has(one))
  const lines = (of: Iterable<string>) =>
    new Set([...of].flatMap((one) => /^#\/articles\/[\w-]+(?=[ :])/.exec(one) ?? []))
  expect([...lines(gone)]).toEqual(['#/articles/spam'])
  expect(lines(there)).toEqual(lines(told(drawn)))
  expect(JSON.stringify(left)).toContain('"aria-busy"')
})

it('tells of no article where all may have moved, and still names each', () => {
  const drawn = boardOf([])
  const left = veiled(drawn, everyArticle)
  expect(told(left).filter((one) => /ph-|Concluded|Dropped/.test(one))).toEqual([])
  const names = told(drawn).filter((one) => one.startsWith('#/articles/') && one.includes('['))
  expect(told(left)).toEqual(expect.arrayContaining(names))
})

it('takes as much room as before', () => {
  const drawn = boardOf([])
  expect(textOf(veiled(drawn, everyArticle)).replace(/\S|\u2007/g, 'x')).toBe(textOf(drawn).replace(/\S/g, 'x'))
})

it('leaves the names of a theme, and of its articles without a record', () => {
  const drawn: Drawn[] = [
    ['p', { class: 'next' }, 'Next up: a target'],
    [
      'tbody',
      {},
      ['tr', { class: 'theme' }, ['th', {}, ['h2', {}, 'Trust'], ['span', { class: 'of' }, '1 of 2']]],
      ['tr', { class: 'missing' }, ['td', {}, 'Nothing on ', ['span', {}, ['a', { href: '#/articles/spam' }, 'Spam']]]],
    ],
  ]
  expect(told(veiled(drawn, ['spam'])).map((one) => one.split(/: | /).at(-1))).toEqual(['Trust', '["Spam"]'])
})
