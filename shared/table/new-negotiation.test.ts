import { describe, expect, it } from 'vitest'
import { frame, tableContext, tablesOf } from '../../testing/tables'
import { assembledLedger } from '../domain/ledger/assembled-ledger'
import { statusAsOf } from '../domain/ledger/ledger'
import { LANGS, type Lang } from '../domain/text/langs'
import type { Names, WordLists } from '../domain/text/names'
import type { MemberTerm } from '../domain/types'
import { readPack } from '../pack/read'
import { compileLexicons } from '../recognition/compile'
import { readPage } from '../recognition/read'
import { TABLE_KINDS } from './columns'
import {
  isNameTaken,
  LADDER_TEMPLATE,
  withNewStatus,
  withoutStatus,
  withStatusMoved,
  withStatusName,
  withStatusReading,
} from './ladder'
import { frameOf, negotiationId, newNegotiation } from './new-negotiation'
import { readTables } from './read-tables'
import { countRows, type ReadingContext } from './reading'
import { sampleCsv } from './samples'

const made = async (
  files: Readonly<Record<string, string>>,
  over: Partial<ReadingContext> = {},
  memberTerm?: MemberTerm,
) => {
  const context = { ...tableContext, ...over }
  const reading = readTables(await tablesOf(files), context)
  const { lang, ladder, today } = context
  const names = { [lang]: 'Fisheries subsidies' }
  const pack = newNegotiation(
    {
      id: negotiationId('Fisheries subsidies'),
      names,
      shortNames: {},
      lang,
      ladder,
      frame,
      today,
      ...(memberTerm && { memberTerm }),
    },
    reading,
  )
  return { reading, pack }
}

describe('a negotiation of tables', () => {
  it.each(['Number', 'Article number', 'Número de artículo'])(
    'has the numbers of its articles, of the column %s',
    async (head) => {
      const { reading, pack } = await made({ articles: `Name,${head}\nTransparency,B.2.(1)\nDefinitions,\n` })
      expect(reading.problems).toEqual([])
      expect(pack.articles.map(({ names, number }) => [names.en, number])).toEqual([
        ['Transparency', 'B.2.(1)'],
        ['Definitions', undefined],
      ])
    },
  )

  it('has every state, and who else its table of members names', async () => {
    const { reading, pack } = await made({
      articles: 'Name\nFees\n',
      members:
        'Member,Name (fr),Other names,From\nAlgeria,,,2020\nRiverside Compact,Pacte riverain,RC; the Compact,2020-01-05\nCannada,,,2020-01-05\n',
      statuses: 'Article,Date,Status,Source,Members\nFees,2021-07-22,Clean,x,RC; Iran; Atlantis\n',
    })
    expect(reading.problems.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'date-year', '2020'],
      [4, 'member-unknown', 'Cannada'],
      [2, 'member-unknown', 'Atlantis'],
    ])
    expect(reading.members).toMatchObject([
      {
        id: 'riverside-compact',
        names: { en: 'Riverside Compact', fr: 'Pacte riverain' },
        aliases: { en: ['RC', 'the Compact'] },
      },
    ])
    expect(pack.participations.map(({ member }) => member)).toEqual(['riverside-compact'])
    // The row stands without what is no member.
    expect(pack.observations.map(({ reportedBy }) => reportedBy.members)).toEqual([['riverside-compact', 'ir']])
    expect(readPack(JSON.parse(JSON.stringify(pack))).ok).toBe(true)
    expect(countRows(reading)).toMatchObject({ read: 3, leftOut: 2 })
    expect(frameOf(pack).members).toEqual(frame.members)
  })
  it.each(['parties', 'participants'] as const)('calls those who take part %s', async (memberTerm) => {
    const { pack } = await made({ articles: 'Name\nFees\n' }, {}, memberTerm)
    const read = readPack(JSON.parse(JSON.stringify(pack)))
    expect(read.ok && read.pack.memberTerm).toBe(memberTerm)
  })
  it('has no groups of one organisation, and none that is a state', async () => {
    const { pack } = await made({ articles: 'Name\nFees\n' })
    expect(pack.groups.filter(({ kind, members }) => kind === 'wto_negotiating_group' && members !== null)).toEqual([])
    // What was a state, and is none, still keeps its name from being read as another's.
    expect(pack.groups.flatMap(({ kind, names }) => (kind === 'non_member_state' ? [names.en] : []))).toEqual([
      'Curaçao',
      'Kosovo',
      'Czechoslovakia',
      'Yugoslavia',
      'Soviet Union',
    ])
    expect(pack.groups.some(({ id }) => id === 'asean')).toBe(true)
  })
  it.each([
    ['en', 'Algeria and Iran', ['dz', 'ir']],
    ['fr', 'l’Éthiopie et la Serbie', ['et', 'rs']],
    ['es', 'Argelia y el Irán', ['dz', 'ir']],
    ['en', 'South Sudan and North Korea', ['kp', 'ss']],
    ['en', 'Equatorial Guinea', ['gq']],
  ] as const)('marks states outside the organisation on a page in %s: %s', async (lang, members, ids) => {
    const { pack } = await made({ articles: 'Name\nTransparency\n' }, { lang })
    const text = `Fisheries subsidies: ${members}.`
    const { mentions } = readPage(compileLexicons(pack), { blocks: [text], lang })
    expect(
      mentions
        .filter(({ kind }) => kind === 'member')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ids)
  })

  it.each(LANGS)('is made of the samples in %s, without a problem, and is a valid pack', async (lang) => {
    const files = Object.fromEntries(TABLE_KINDS.map((kind) => [kind, sampleCsv(kind, lang)]))
    const { reading, pack } = await made(files, { lang })
    expect(reading.problems).toEqual([])
    const read = readPack(JSON.parse(JSON.stringify(pack)))
    expect(read.ok ? null : read.problem).toBeNull()
    expect(
      [pack.articles, pack.observations, pack.meetings, pack.documents, pack.milestones, pack.participations].map(
        ({ length }) => length,
      ),
    ).toEqual([3, 2, 1, 1, 1, 1])
    expect(pack.articles.map(({ kind }) => kind)).toEqual(['article', 'article', 'instrument'])
    expect(pack.observations.find(({ status }) => status === 'clean')).toMatchObject({
      date: '2021-07-22',
      status: 'clean',
      reportedBy: { members: ['jp', 'nz'] },
    })
  })
  it.each<[lang: Lang, table: string, names: Names, aliases: WordLists]>([
    ['en', 'Nombre,Alias\nPesca,Redes', { es: 'Pesca' }, { es: ['Redes'] }],
    ['es', 'Nom,Alias\nPesca,Redes', { fr: 'Pesca' }, { fr: ['Redes'] }],
    // A heading of two languages tells none.
    ['fr', 'Article,Alias\nPesca,Redes', { fr: 'Pesca' }, { fr: ['Redes'] }],
    ['en', 'Name (es),Alias\nPesca,Redes', { es: 'Pesca' }, { es: ['Redes'] }],
    ['fr', 'Article,Otros nombres\nPesca,Redes', { es: 'Pesca' }, { es: ['Redes'] }],
    ['es', 'Title,Name (fr)\nFish,Pêche', { en: 'Fish', fr: 'Pêche' }, {}],
    // Names in the language of the heading have a column of their own: neither takes the place of the other.
    ['fr', 'Name,Name (en)\nPêche,Fish', { en: 'Fish', fr: 'Pêche' }, {}],
  ])('files names on a screen in %s by their table: %j', async (lang, articles, names, aliases) => {
    const { pack } = await made({ articles }, { lang })
    expect(pack.articles).toMatchObject([{ names, aliases }])
    expect(Object.keys(pack.articles[0]?.aliases ?? {})).toEqual(Object.keys(aliases))
  })
  it('files the names of articles that statuses imply by the heading too', async () => {
    const { pack } = await made({ estados: 'Artículo,Fecha,Estado\nPesca,2021-07-22,Clean' }, { lang: 'en' })
    expect(pack.articles.map(({ names }) => names)).toEqual([{ es: 'Pesca' }])
  })
  it('marks its articles on a page in the language of their table', async () => {
    const { pack } = await made({ articles: 'Nombre,Otros nombres\nSobrecapacidad de las flotas,flotas excesivas' })
    const text =
      'Fisheries subsidies: los miembros de la OMC dijeron que el artículo sobre la sobrecapacidad de las flotas está listo.'
    const { mentions } = readPage(compileLexicons(pack), { lang: 'es', blocks: [text], title: 'Fisheries subsidies' })
    expect(mentions.filter(({ kind }) => kind === 'article')).not.toEqual([])
  })
  it('has statuses as of a day', async () => {
    const { pack } = await made({ articles: sampleCsv('articles', 'en'), statuses: sampleCsv('observations', 'en') })
    const ledger = assembledLedger(pack, [])
    const phase = (article: string, day: string) => statusAsOf(ledger, article, day)?.standing?.phase ?? null
    expect(phase('transparency', '2021-07-21')).toBeNull()
    expect(phase('transparency', '2021-07-22')).toBe('clean')
    expect(phase('fees-and-charges', '2021-07-31')).toBe('parked')
  })
  it('is made of one table of articles with their statuses', async () => {
    const { reading, pack } = await made({
      articles: 'Name,Theme,Status,Date,Source\nFees,Costs,Clean,22 July 2021,Report\nTransparency,Rules,,,Report\n',
    })
    expect(reading.problems).toEqual([])
    expect(pack.observations).toMatchObject([
      { article: 'fees', status: 'clean', evidence: { url: null, title: 'Report' } },
    ])
    expect(pack.themes.map(({ names }) => names)).toEqual([{ en: 'Costs' }, { en: 'Rules' }])
  })
  it('has each status of an article that has several rows, and the later one today', async () => {
    const { reading, pack } = await made({
      articles:
        'Name,Theme,Status,Date,Source,Note\n' +
        'Fees,Costs,Nearly clean,2021-05-20,x,Of the article\nfees,,Clean,2021-07-22,x,Of the status\n',
    })
    expect(reading.problems).toEqual([])
    expect(pack.articles.map(({ id, note }) => [id, note])).toEqual([['fees', 'Of the article']])
    expect(pack.observations.map(({ date, status, note }) => [date, status, note])).toEqual([
      ['2021-05-20', 'nearly-clean', undefined],
      ['2021-07-22', 'clean', 'Of the status'],
    ])
    expect(statusAsOf(assembledLedger(pack, []), 'fees', '2026-11-28').standing?.status.id).toBe('clean')
  })
  it('is made of a table of statuses alone, which names its articles', async () => {
    const { reading, pack } = await made({
      statuses:
        'Article,Date,Status,Source\nFees,2021-07-20,Nonsense,x\nFees,2021-07-22,Clean,x\nTransparency,2021-07-22,Parked,x\n',
    })
    expect(reading.problems.map(({ code }) => code)).toEqual(['status-unknown'])
    expect(pack.articles.map(({ id }) => id)).toEqual(['fees', 'transparency'])
    expect(pack.observations.length).toBe(2)
  })
  it('has the same ids when its tables are read again with more rows', async () => {
    const head = 'Article,Date,Status,Source\n'
    const [one, two] = ['Fees,2021-07-22,Clean,x\n', 'Fees,2021-07-01,Parked,x\n']
    const before = (await made({ statuses: head + one })).pack.observations.map(({ id }) => id)
    const after = (await made({ statuses: head + two + one })).pack.observations.map(({ id }) => id)
    expect(after).toEqual(expect.arrayContaining(before))
    expect(new Set(after).size).toBe(2)
  })
  it('reads twenty thousand rows within the patience of a test', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, n) => `Article ${n % 500},2021-07-${1 + (n % 28)},Clean,source ${n}`,
    )
    const { reading } = await made({ statuses: `Article,Date,Status,Source\n${rows.join('\n')}\n` })
    expect(reading.observations.length).toBe(20_000)
  })
})

describe('the ladder', () => {
  const renamed = withStatusName(LADDER_TEMPLATE, 'clean', 'Cleared')
  it('finds a renamed status by its new and its former name', async () => {
    const statuses = 'Article,Date,Status,Source\nFees,2021-07-22,Cleared,x\nFees,2021-07-23,Clean,x\n'
    const { reading } = await made({ statuses }, { ladder: renamed })
    expect(reading.problems).toEqual([])
    expect(reading.observations.map(({ observation }) => observation.status)).toEqual(['clean', 'clean'])
  })
  it('takes a new status in its phase, and keeps its order', () => {
    const ladder = withNewStatus(LADDER_TEMPLATE, 'Small group set up', 'under-discussion')
    expect(ladder.map(({ id }) => id).slice(2, 5)).toEqual(['under-discussion', 'small-group-set-up', 'nearly-clean'])
    expect(ladder.map(({ order }) => order)).toEqual([10, 20, 30, 40, 50, 60, 70, 80, null])
  })
  it.each(['Parked', ' parked ', 'Mis de côté', 'MIS DE COTE', 'aparcado'])('has one status called %j', (name) => {
    expect(isNameTaken(LADDER_TEMPLATE, name, 'clean')).toBe(true)
    expect(isNameTaken(LADDER_TEMPLATE, name, 'parked')).toBe(false)
    expect(withNewStatus(LADDER_TEMPLATE, name, 'clean')).toBe(LADDER_TEMPLATE)
  })
  it('gives statuses of different names different ids', () => {
    const one = withNewStatus(LADDER_TEMPLATE, 'Set up', 'clean')
    expect(withNewStatus(one, 'Set up 2', 'clean').map(({ id }) => id)).toContain('set-up-2')
    expect(withNewStatus(one, 'Sét-up +', 'clean')).toBe(one)
  })
  it('moves, changes and removes a status', () => {
    expect(
      withStatusMoved(LADDER_TEMPLATE, 'clean', -1)
        .map(({ id }) => id)
        .indexOf('clean'),
    ).toBe(3)
    expect(withStatusMoved(LADDER_TEMPLATE, 'proposed', -1)).toBe(LADDER_TEMPLATE)
    expect(withStatusReading(LADDER_TEMPLATE, 'parked', 'dropped').find(({ id }) => id === 'parked')?.order).toBeNull()
    expect(withStatusReading(LADDER_TEMPLATE, 'parked', 'flag').find(({ id }) => id === 'parked')).toMatchObject({
      kind: 'flag',
      phase: null,
      order: null,
    })
    expect(withoutStatus(LADDER_TEMPLATE, 'parked').map(({ id }) => id)).not.toContain('parked')
  })
})
