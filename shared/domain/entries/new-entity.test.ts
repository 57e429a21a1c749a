import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { fixturePack } from '../../../testing/fixture-pack'
import { MINIMAL } from '../../../testing/minimal-fields'
import type { EntityByKind, EntityFields } from '../../kinds/kinds'
import { ENTITY_SCHEMAS } from '../../pack/schema'
import { type AddKind, fieldsOf, monthsOf } from './entity-fields'
import { problemsOf } from './field-problems'
import { entityFrom, newId, positionsFrom } from './new-entity'

const making = { lang: 'en', layer: 'public', random: '0a1b2c' } as const
type Stated = Exclude<AddKind, 'position'>

describe('an entity made of a few fields', () => {
  const rows: readonly (readonly [Stated, EntityFields, object])[] = [
    [
      'meeting',
      { ...MINIMAL.meeting, url: 'www.wto.org/a' },
      {
        id: 'plenary-of-november-0a1b2c',
        kind: 'plenary',
        title: 'Plenary of November',
        start: '2026-11-27',
        end: '2026-11-27',
        chair: null,
        participants: null,
        urls: { other: ['https://www.wto.org/a'] },
        topics: [],
        verified: true,
        note: '',
      },
    ],
    ['meeting', { ...MINIMAL.meeting, end: '2026-11-29', articles: 'spam' }, { end: '2026-11-29', topics: ['spam'] }],
    [
      'article',
      { ...MINIMAL.article, 'name-fr': 'Intelligence artificielle', 'aliases-en': 'AI\n machine   learning \n\n' },
      {
        id: 'artificial-intelligence-0a1b2c',
        kind: 'article',
        theme: 'digital-trust',
        names: { en: 'Artificial intelligence', fr: 'Intelligence artificielle' },
        nameBasis: { en: 'seen', fr: 'seen' },
        aliases: { en: ['AI', 'machine learning'] },
        weakAliases: {},
        genericName: false,
        places: [],
        sources: [],
        note: '',
      },
    ],
    [
      'document',
      { date: '2026-11-27', symbol: 'INF/ECOM/99', articles: 'spam', members: 'jp sg' },
      {
        id: 'inf-ecom-99-0a1b2c',
        symbol: 'INF/ECOM/99',
        symbolBasis: 'seen',
        date: '2026-11-27',
        subject: 'INF/ECOM/99',
        articles: ['spam'],
        proponents: ['jp', 'sg'],
        sources: [],
        note: '',
      },
    ],
    ['document', MINIMAL.document, { symbol: null, subject: 'Text on artificial intelligence' }],
    [
      'milestone',
      { ...MINIMAL.milestone, statement: 'Heads\nof delegation' },
      { date: '2027-02-01', track: '', title: 'Stocktaking', description: 'Heads of delegation', confidence: '' },
    ],
    [
      'role',
      { ...MINIMAL.role, members: 'sg', articles: 'spam', from: '2026-11-27' },
      {
        role: 'small-group facilitator',
        person: 'A. Person',
        members: ['sg'],
        article: 'spam',
        from: '2026-11-27',
        to: null,
      },
    ],
    ['role', { role: 'co-convenor', members: 'sg' }, { person: null, members: ['sg'], article: null, from: null }],
    ['participation', MINIMAL.participation, { id: 'pk-0a1b2c', member: 'pk', to: null, isCounted: true }],
    ['theme', { ...MINIMAL.theme, section: 'F' }, { names: { en: 'New issues' }, section: 'F' }],
  ]
  it.each(rows)('%s of %j', (kind, fields, expected) => {
    expect(problemsOf(kind, fields, 'en')).toEqual({})
    const entity = entityFrom(kind, fields, making)
    expect(entity).toMatchObject(expected)
    expect(v.safeParse(ENTITY_SCHEMAS[kind], entity).issues).toBeUndefined()
  })

  it.each<[what: string, fields: EntityFields, expected: object]>([
    [
      'with a first day',
      { continues: 'spam paperless-trading', from: '2026-11-27' },
      {
        continues: ['spam', 'paperless-trading'],
        from: '2026-11-27',
      },
    ],
    ['and nothing to continue', { from: '2026-11-27' }, { from: '2026-11-27' }],
  ])('continues others %s', (_, fields, expected) => {
    const { continues, from } = entityFrom('article', { ...MINIMAL.article, ...fields }, making)
    expect({ ...(continues && { continues }), ...(from && { from }) }).toEqual(expected)
  })

  it('says nothing private in its id', () => {
    const of = { ...making, layer: 'private' } as const
    expect(entityFrom('meeting', MINIMAL.meeting, of).id).toBe('meeting-0a1b2c')
  })

  it.each([
    ['Économie numérique', 'economie-numerique-0a1b2c'],
    ['  --  ', 'article-0a1b2c'],
    ['电子商务', 'article-0a1b2c'],
    [`${'a'.repeat(39)} bc`, `${'a'.repeat(39)}-0a1b2c`],
    ['3D printing', '3d-printing-0a1b2c'],
  ])('an article named %s has the id %s', (name, id) => expect(newId('article', name, '0a1b2c')).toBe(id))
})

describe('positions of a form', () => {
  it('are one for each member and article', () => {
    const fields = { ...MINIMAL.position, members: 'jp sg', articles: 'spam definitions', url: 'https://wto.org/a' }
    expect(positionsFrom(fields).map(({ member, article }) => `${member} ${article}`)).toEqual([
      'jp spam',
      'jp definitions',
      'sg spam',
      'sg definitions',
    ])
    expect(positionsFrom(fields)[0]).toMatchObject({ day: '2026-11-27', stance: 'supports', url: 'https://wto.org/a' })
    expect(positionsFrom({ ...fields, stance: '' })).toEqual([])
  })
})

describe('a correction', () => {
  const made = <K extends Stated>(kind: K) => entityFrom(kind, MINIMAL[kind], making)
  const shipped: { readonly [K in Stated]: readonly EntityByKind[K][] } = {
    meeting: fixturePack.meetings,
    article: fixturePack.articles,
    document: fixturePack.documents,
    milestone: fixturePack.milestones,
    role: fixturePack.roles,
    participation: fixturePack.participations,
    member: fixturePack.members,
    theme: fixturePack.themes,
  }
  it.each<[what: string, names: EntityFields, aliases: readonly string[]]>([
    ['another name', { 'name-en': 'Junk messages' }, ['Unwanted messages', 'Spam']],
    ['the name in another case', { 'name-en': 'SPAM' }, ['Unwanted messages', 'Spam']],
    ['one of its other names', { 'name-en': 'Unwanted messages' }, ['Unwanted messages', 'Spam']],
    ['a name in another language', { 'name-fr': 'Pourriel' }, ['Unwanted messages']],
  ])('to %s keeps the former one as another name', (_, names, aliases) => {
    const before = entityFrom('article', { 'name-en': 'Spam', 'aliases-en': 'Unwanted messages', theme: 'x' }, making)
    const after = entityFrom('article', { ...fieldsOf('article', before), ...names }, making, before)
    expect(after.aliases.en).toEqual(aliases)
  })
  it('to no name in a language keeps none', () => {
    const before = entityFrom('article', { ...MINIMAL.article, 'name-fr': 'Pourriel' }, making)
    expect(entityFrom('article', MINIMAL.article, making, before).aliases).toEqual({})
  })
  it('that continues none any more keeps its first day', () => {
    const before = entityFrom('article', { ...MINIMAL.article, continues: 'spam' }, making)
    const { continues, from } = entityFrom('article', { ...fieldsOf('article', before), continues: '' }, making, before)
    expect([continues, from]).toEqual([undefined, '2026-11-27'])
  })
  it('of an article without a first day asks for one only where it continues others', () => {
    const [before] = fixturePack.articles
    if (!before) throw new Error('no article')
    const fields = fieldsOf('article', before)
    expect(problemsOf('article', fields, 'en', before)).toEqual({})
    expect(problemsOf('article', { ...fields, continues: 'spam' }, 'en', before)).toEqual({ from: 'missing' })
  })
  it.each(Object.keys(shipped) as Stated[])('of a shipped %s that changes nothing keeps all that it says', (kind) => {
    const check = <K extends Stated>(of: K) => {
      for (const entity of shipped[of]) {
        const fields = fieldsOf(of, entity as EntityByKind[K])
        expect(problemsOf(of, fields, 'en', entity as EntityByKind[K])).toEqual({})
        expect(entityFrom(of, fields, making, entity)).toEqual(entity)
      }
    }
    check(kind)
  })
  it('changes what a field shows, and that alone', () => {
    const [meeting] = fixturePack.meetings
    if (!meeting) throw new Error('no meeting')
    const fields = { ...fieldsOf('meeting', meeting), title: 'Another title' }
    expect(entityFrom('meeting', fields, making, meeting)).toEqual({ ...meeting, title: 'Another title' })
  })
  it.each<[Stated, object, EntityFields, string]>([
    ['document', { proponents: [], proponentsLabel: '71 members' }, { members: 'sg' }, 'proponentsLabel'],
    ['role', { members: [], person: 'A. Person', label: 'two members' }, { members: 'sg' }, 'label'],
    ['participation', { firstSeen: 'before December 2017' }, { from: '2026-11-01' }, 'firstSeen'],
    ['participation', { firstSeen: 'before December 2017' }, { members: 'jp' }, 'firstSeen'],
  ])('of a %s drops what its source said of it in other words: %j', (kind, said, corrected, field) => {
    const before = { ...made(kind), ...said } as EntityByKind[Stated]
    const fields = fieldsOf(kind, before)
    expect(entityFrom(kind, fields, making, before as never)).toHaveProperty(field)
    expect(entityFrom(kind, { ...fields, ...corrected }, making, before as never)).not.toHaveProperty(field)
  })
  const unnamed = { ...made('role'), person: null, members: [], from: '2026-03', to: '2026-03-20' }
  const english = { ...made('theme'), names: { en: 'New issues' } }
  it.each<[string, AddKind, EntityFields, EntityByKind[AddKind], object]>([
    ['a role of nobody', 'role', fieldsOf('role', unnamed), unnamed, {}],
    ['its holder', 'role', { role: 'co-convenor' }, made('role'), { person: 'missing' }],
    ['a month in which it also ends', 'role', { ...fieldsOf('role', unnamed), to: '2026-03-01' }, unnamed, {}],
    ['an end before that month', 'role', { ...fieldsOf('role', unnamed), to: '2026-02-28' }, unnamed, { to: 'order' }],
    [
      'a month before its new beginning',
      'role',
      { ...fieldsOf('role', unnamed), from: '2026-04-01', to: '' },
      { ...unnamed, to: '2026-03' },
      { to: 'order' },
    ],
    ['a name in another language alone', 'theme', { 'name-en': 'Issues' }, { ...english, names: { fr: 'Autres' } }, {}],
    ['its only name', 'theme', {}, { ...english, names: { fr: 'Autres' } }, { 'name-en': 'missing' }],
  ])('may lack what was never there, and no more: %s', (_, kind, fields, before, problems) => {
    expect(problemsOf(kind, fields, 'en', before)).toEqual(problems)
  })
  it('keeps the day in its first month on which a meeting ends', () => {
    const meeting = { ...made('meeting'), start: '2026-11', end: '2026-11-12' }
    expect(entityFrom('meeting', fieldsOf('meeting', meeting), making, meeting)).toEqual(meeting)
  })
  it('keeps a month that a date field cannot show', () => {
    const milestone = { ...made('milestone'), date: '2027-02' }
    expect(fieldsOf('milestone', milestone).date).toBe('')
    expect(monthsOf('milestone', milestone).date).toBe('2027-02')
    expect(problemsOf('milestone', fieldsOf('milestone', milestone), 'en', milestone)).toEqual({})
    expect(entityFrom('milestone', fieldsOf('milestone', milestone), making, milestone)).toEqual(milestone)
  })
})
