import { describe, expect, it } from 'vitest'
import { recordsWith } from '../../../testing/canary'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { assemble } from '../assembly/assemble'
import type { InterventionEntry, PositionEntry } from '../entries/entries'
import type { Article } from '../types'
import { takesPartOn } from './participation'
import { buildPositionMatrix, filterPositionMatrix, inForceMatrix } from './positions'

const made = {
  id: 'mine-0001-0001',
  layer: 'private',
  negotiation: 'wto-ecommerce',
  madeAt: '2021-08-02T08:00:00.000Z',
} as const
const position: PositionEntry = {
  kind: 'position',
  ...made,
  day: '2024-01-01',
  member: 'us',
  article: 'source-code',
  stance: 'opposes',
  statement: 'Said so in the room',
  url: null,
}
const room = (verb: InterventionEntry['verb']): InterventionEntry => ({
  kind: 'room',
  ...made,
  id: `room-0001-${verb}`,
  meeting: null,
  day: '2024-01-02',
  member: 'ch',
  article: 'spam',
  verb,
  text: '',
})
const all = { group: null, theme: null, list: new Set<string>(), filledOnly: false }

describe('the rows of the matrix on a day', () => {
  const [spam] = pack.articles.filter(({ id }) => id === 'spam')
  const [shipped] = pack.positions
  if (!spam || !shipped) throw new Error('not in the fixture')
  const made = (id: string, more: Partial<Article>): Article => ({ ...spam, id, from: '2024-01-01', ...more })
  const held = (date: string, ...articles: readonly string[]) => ({
    ...shipped,
    id: `${articles.join()} ${date}`,
    date,
    members: ['mu'],
    articles,
    stance: 'opposes' as const,
  })
  const positions = [held('2023-01-01', 'spam', 'transparency'), held('2023-02-01', 'spam'), held('2024-02-01', 'spam')]

  it.each<[what: string, later: Article, day: string, article: string, dates: readonly string[]]>([
    [
      'of a new name',
      made('next', { continues: ['spam'] }),
      '2025-01-01',
      'next',
      ['2023-01-01', '2023-02-01', '2024-02-01'],
    ],
    [
      'of a merge, once each',
      made('next', { continues: ['spam', 'transparency'] }),
      '2025-01-01',
      'next',
      ['2023-01-01', '2023-02-01'],
    ],
    ['before it', made('next', { continues: ['spam'] }), '2023-12-31', 'spam', ['2023-01-01', '2023-02-01']],
    ['before an article began', made('next', {}), '2023-12-31', 'spam', ['2023-01-01', '2023-02-01']],
  ])('%s', (_, next, day, article, dates) => {
    const talks = { ...pack, positions, documents: [], articles: [...pack.articles, next] }
    const matrix = inForceMatrix(buildPositionMatrix(talks, [], day), day, () => null)
    const other = article === 'next' ? 'spam' : 'next'
    expect(matrix.cell(article, 'mu')?.stands.map(({ date }) => date)).toEqual(dates)
    expect([matrix.cell(other, 'mu'), matrix.articles.some(({ id }) => id === other)]).toEqual([null, false])
  })
})

describe('the matrix', () => {
  const matrix = buildPositionMatrix(pack, [], '2026-11-24')
  it('keeps the history of a cell and lets the later stance win', () => {
    const cell = matrix.cell('source-code', 'us')
    expect(cell?.stands.map((stand) => stand.stance)).toEqual(['tabled', 'withdrew'])
    expect(cell?.current).toMatchObject({ stance: 'withdrew', day: '2023-10-25' })
    expect(buildPositionMatrix(pack, [], '2021-07-22').cell('source-code', 'us')?.current?.stance).toBe('tabled')
  })
  it('gives each cell evidence', () => {
    for (const cell of matrix.cells)
      for (const stand of [...cell.stands, ...cell.roles]) expect(stand.sources.length, stand.id).toBeGreaterThan(0)
  })
  it('shows a facilitator as a role', () => {
    expect(matrix.cell('transparency', 'ca')).toMatchObject({
      current: null,
      stands: [],
      roles: [{ stance: 'facilitates' }],
    })
    expect(matrix.cells.flatMap((cell) => cell.roles)).toHaveLength(11)
  })
  it('has no cell of an unknown article or member, and each stand once, however many a document names', () => {
    const [first] = pack.documents
    if (!first) throw new Error('not in the fixture')
    const many = (known: string, of: string) => [
      ...Array(400).fill(known),
      ...Array.from({ length: 400 }, (_, at) => `${of}${at}`),
    ]
    const named = { ...first, id: 'many', articles: many('spam', 'a'), proponents: many('mu', 'm') }
    const built = buildPositionMatrix({ ...pack, documents: [...pack.documents, named] }, [], '2026-11-24')
    expect(built.cells.length).toBe(matrix.cells.length + 1)
    expect(built.cell('spam', 'mu')?.stands.map(({ id }) => id)).toEqual(['many'])
  })
  it('takes nothing from chairs', () => {
    for (const member of ['sg', 'jp'])
      expect(matrix.cells.filter((cell) => cell.member === member && cell.current)).toEqual([])
    expect(matrix.cells.some((cell) => cell.member === 'mu')).toBe(false)
  })
  it.each(['co-convenors', 'chair of plenary meetings', 'small-group facilitator'])(
    'never fills a cell with what %s says, whatever the words',
    (role) => {
      const [remark] = recordsWith('The chair supports this text', 'public')
      if (remark?.kind !== 'observation') throw new Error('no observation')
      const said = { ...remark, reportedBy: { person: 'Somebody', role, members: ['au', 'jp', 'sg'] } }
      expect(buildPositionMatrix(pack, [said], '2026-11-24').cells).toEqual(matrix.cells)
      const inPack = { ...pack, observations: [...pack.observations, said] }
      expect(buildPositionMatrix(inPack, [], '2026-11-24').cells).toEqual(matrix.cells)
    },
  )
  it("tells the user's own from the pack's, private from public", () => {
    const cell = buildPositionMatrix(assemble(pack, [position]), [position], '2026-11-24').cell('source-code', 'us')
    expect(cell?.current).toMatchObject({ stance: 'opposes', origin: 'mine', layer: 'private' })
    expect(buildPositionMatrix(assemble(pack, [position]), [position], '2026-11-24', 'mine').cells).toHaveLength(1)
    expect(
      buildPositionMatrix(assemble(pack, [position]), [position], '2026-11-24', 'pack').cell('source-code', 'us')
        ?.stands,
    ).toHaveLength(2)
  })
  it.each([
    ['supports', 'supports'],
    ['objects', 'opposes'],
    ['asks', undefined],
    ['proposes', undefined],
    ['informs', undefined],
  ] as const)('takes %s in the meeting log for %s', (verb, stance) => {
    expect(buildPositionMatrix(pack, [room(verb)], '2026-11-24').cell('spam', 'ch')?.current?.stance).toBe(stance)
  })
  it('filters by group, theme and list', () => {
    const participants = filterPositionMatrix(matrix, pack, { ...all, group: 'participants' })
    expect(participants.members).toHaveLength(30)
    expect(participants.articles).toHaveLength(13)
    // A member that takes no part has a column if it has a position.
    const whole = filterPositionMatrix(matrix, pack, all)
    expect(whole.cells).toEqual(matrix.cells)
    const heard = new Set(matrix.cells.map((cell) => cell.member))
    expect(whole.members.every((m) => takesPartOn(pack, m.id) || heard.has(m.id))).toBe(true)
    expect(whole.members.length).toBeGreaterThan(30)
    const filled = filterPositionMatrix(matrix, pack, { ...all, filledOnly: true })
    expect(filled.members.every((m) => filled.cells.some((c) => c.member === m.id))).toBe(true)
    const counts = filled.articles.map((a) => filled.cells.filter((c) => c.article === a.id).length)
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const list = filterPositionMatrix(matrix, pack, { ...all, group: 'list', list: new Set(['us', 'source-code']) })
    expect([list.members.map((m) => m.id), list.articles.map((a) => a.id)]).toEqual([['us'], ['source-code']])
    expect(
      filterPositionMatrix(matrix, pack, { ...all, group: 'ldc-group' }).members.every((m) => m.group === 'LDC'),
    ).toBe(true)
    expect(
      filterPositionMatrix(matrix, pack, { ...all, group: 'LDC', theme: 'trust' }).articles.every(
        (a) => a.theme === 'trust',
      ),
    ).toBe(true)
  })
})
