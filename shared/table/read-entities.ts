/** Reader of the rows that state articles, meetings, documents, milestones and participants. */

import { LISTS } from '../domain/entries/entity-lists'
import { LANGS } from '../domain/text/langs'
import type { Theme } from '../domain/types'
import { bareShape, namedIn, type Shape } from '../kinds/field-types'
import { type AnyField, type EntityFields, KINDS } from '../kinds/kinds'
import { aliasField, idsIn, inOneLine, nameField } from '../kinds/text-fields'
import { type ArticleNames, addArticleProblem } from './articles'
import type { Field } from './column-names'
import { COLUMNS, isNeeded, type RowKind } from './columns'
import { foldName, slugOf } from './fold'
import { type MeetingNames, meetingIn } from './meetings'
import { brokenIn, type Problem } from './problems'
import type { EntityRow, ReadingContext } from './reading'
import type { Row } from './row'

/** Theme of the articles of a new negotiation that has no themes. */
const GENERAL: Theme = { id: 'general', names: { en: 'General', fr: 'Général', es: 'General' }, section: null }
/** Where a negotiation that is there lists an article without a theme. */
const OTHER = 'other'
/** Longest id, without the number that tells it from others. */
const LONGEST_ID = 48

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'x', '1', 'true', 'oui', 'o', 'vrai', 'si', 's', 'verdadero'])
const NO: ReadonlySet<string> = new Set(['', 'no', 'n', '0', 'false', 'non', 'faux', 'falso'])

type Stated = Omit<EntityRow, 'place' | 'code'>

/** Article of a row, with the row that states it where an earlier one does: the row then adds a status update to it. */
export interface ArticleRow {
  readonly id: string
  readonly before: Row | null
}

/** Fields that rows of one article share. Its other names are of the first. */
const OF_ARTICLE = [
  'name',
  ...LANGS.map(nameField),
  'number',
  'aliases',
  'theme',
  'whole',
] as const satisfies readonly Field[]

export class EntityReader {
  private readonly entities: EntityRow[] = []
  /** Articles that rows of statuses name: no problem of one row is theirs. */
  private readonly implied: EntityRow[] = []
  private readonly seen = new Map<string, number>()
  private readonly ids = new Map<RowKind, Set<string>>()
  private readonly themes = new Map<string, Theme>()
  private readonly themeIds: ReadonlyMap<string, string>
  private readonly articleRows = new Map<string, Row>()
  private instrumentRow: number | null = null

  constructor(
    private readonly context: ReadingContext,
    private readonly articles: ArticleNames,
    private readonly meetings: MeetingNames,
  ) {
    this.themeIds = new Map(
      (context.into?.themes ?? []).flatMap(({ id, names }) =>
        [id, ...Object.values(names)].map((name) => [foldName(name), id] as const),
      ),
    )
  }

  /** Rows without a problem, of their own or of their table: one may have been found after the row was read. */
  sound(problems: readonly Problem[]): readonly EntityRow[] {
    const isBroken = brokenIn(problems)
    return [...this.entities.filter(({ place }) => !isBroken(place)), ...this.implied]
  }

  newThemes(): readonly Theme[] {
    return [...this.themes.values()]
  }

  /** Ids of the articles that are the agreement as a whole. */
  instruments(): ReadonlySet<string> {
    const there = (this.context.into?.articles ?? []).filter(({ kind }) => kind === 'instrument')
    return new Set([...there, ...this.entities.filter(({ isInstrument }) => isInstrument)].map(({ id }) => id))
  }

  readArticle(row: Row): ArticleRow {
    const fields = this.articleNames(row)
    const names = LANGS.flatMap((lang) => fields[nameField(lang)] || [])
    if (names.length === 0) row.needed('name')
    const code = row.text('id')
    const known = [code, ...names].map((name) => this.articles.named(name)).find((found) => found !== null)
    const before = known ? (this.articleRows.get(known.id) ?? null) : null
    if (known && before) {
      refuseRepeated(row, before)
      return { id: known.id, before }
    }
    const isInstrument = this.readWhole(row)
    const aliases = row
      .raw('aliases')
      .split(/[;\n]/)
      .map(inOneLine)
      .filter((alias) => alias !== '')
    const id = known?.id ?? this.newId('article', code || names[0] || '')
    if (!known) this.articles.addRow(id, row, [fields[nameField(row.namesLang)] ?? '', ...names, id, code], aliases)
    const theme = this.themeOf(row.text('theme'), known?.place === null)
    this.take(row, {
      kind: 'article',
      id,
      fields: withText({
        ...this.fieldsOf(row, 'article'),
        ...fields,
        theme,
        [aliasField(row.namesLang)]: aliases.join('\n'),
      }),
      sources: sourcesOf(row),
      isInstrument,
    })
    this.articleRows.set(id, row)
    return { id, before: null }
  }

  /** An article of which only a status is stated. */
  implyArticle(row: Row): void {
    const name = row.text('article')
    if (name === '' || this.articles.named(name)) return
    const id = this.newId('article', name)
    this.articles.addRow(id, row, [id, name], [])
    const fields = { [nameField(row.namesLang)]: name, theme: this.themeOf('', false) }
    const place = { table: row.table, row: row.row }
    this.implied.push({ kind: 'article', id, code: '', fields, sources: [], place })
  }

  readMeeting(row: Row): void {
    const fields = this.fieldsOf(row, 'meeting')
    const { title = '', date = '' } = fields
    const code = row.text('id')
    const known = this.meetings.named(code || title, date)
    if (known?.place) row.add('duplicate', null, { value: title, other: known.place.row })
    const id = known?.id ?? this.newId('meeting', code || `${date} ${title}`)
    if (!known) this.meetings.add(id, [id, code, title], date, row)
    this.take(row, { kind: 'meeting', id, fields, sources: sourcesOf(row) })
  }

  readDocument(row: Row): void {
    const code = row.text('id')
    const fields = this.fieldsOf(row, 'document')
    const { title = '', symbol = '' } = fields
    const known = this.context.into?.documents.find(
      (one) =>
        one.id === code || (symbol === '' ? isSame(one.subject, title, one.date, fields.date) : one.symbol === symbol),
    )
    this.takeOnce(row, 'document', known?.id, code || symbol || title, fields)
  }

  readMilestone(row: Row): void {
    const code = row.text('id')
    const fields = this.fieldsOf(row, 'milestone')
    const { title = '', date = '' } = fields
    const known = this.context.into?.milestones.find(
      (one) => one.id === code || isSame(one.title, title, one.date, fields.date),
    )
    this.takeOnce(row, 'milestone', known?.id, code || `${date} ${title}`, fields)
  }

  readParticipation(row: Row): void {
    const fields = this.fieldsOf(row, 'participation')
    const { from = '' } = fields
    for (const member of idsIn(fields, 'members')) {
      const known = this.context.into?.participations.find((one) => one.member === member && one.from === from)
      this.takeOnce(row, 'participation', known?.id, `${member} ${from}`, { ...fields, members: member })
    }
  }

  /** Values of a row by the fields of the form. Names, the theme and the source are read apart. */
  private fieldsOf(row: Row, kind: RowKind): EntityFields {
    const { rules } = KINDS[kind]
    const columns = COLUMNS[kind]
    const texts = Object.fromEntries(
      columns.flatMap(({ about, shape, input }) => {
        const [field] = isReadApart(shape) ? [] : (input?.fields ?? [])
        return field && about.column ? [[field, this.textOf(row, about.column, shape)] as const] : []
      }),
    )
    const given = rules.standIns?.(texts) ?? texts
    for (const type of columns)
      if (isNeeded(type) && type.about.column && type.input?.fields.some((field) => !given[field]))
        row.needed(type.about.column)
    const [from, to] = (rules.span ?? []).map((field) => KINDS[kind].fields[field])
    if (to?.about.column) row.refuseReversed(dateIn(from, given), dateIn(to, given), to.about.column)
    return withText(given)
  }

  private textOf(row: Row, column: Field, shape: Shape): string {
    const named = namedIn(shape)
    if (named === 'article') return this.articleIds(row, column).join(' ')
    if (named === 'member') return row.memberIds(column).join(' ')
    if (named === 'meeting')
      return meetingIn(row, column, { meetings: this.meetings, dayOrder: this.context.dayOrder, said: '' }) ?? ''
    return bareShape(shape).is === 'date' ? row.date(column) : row.text(column)
  }

  /** Names by language; those of a column without one in that of the table. */
  private articleNames(row: Row): EntityFields {
    const stated = LANGS.map((lang) => [nameField(lang), row.text(nameField(lang))] as const)
    const name = row.text('name')
    return withText({ ...Object.fromEntries(stated), ...(name !== '' && { [nameField(row.namesLang)]: name }) })
  }

  private readWhole(row: Row): boolean {
    const value = foldName(row.text('whole'))
    if (NO.has(value)) return false
    if (!YES.has(value)) row.add('whole-unread', 'whole', { value: row.text('whole') })
    else if (this.instrumentRow !== null) row.add('whole-twice', 'whole', { other: this.instrumentRow })
    else this.instrumentRow = row.row
    return YES.has(value)
  }

  /** Id of a theme; empty for an article that is there and has one. */
  private themeOf(name: string, isThere: boolean): string {
    if (name === '' && isThere) return ''
    if (name === '' && this.context.into) return OTHER
    const folded = foldName(name)
    const known = this.themeIds.get(folded) ?? this.themes.get(folded)?.id
    if (known !== undefined) return known
    const taken = new Set([...this.themeIds.values(), ...this.newThemes().map(({ id }) => id)])
    const theme =
      name === ''
        ? GENERAL
        : {
            id: unique(slugOf(name, LONGEST_ID) || 'theme', taken),
            names: { [this.context.lang]: name },
            section: null,
          }
    this.themes.set(folded, theme)
    return theme.id
  }

  private articleIds(row: Row, column: Field): readonly string[] {
    return row
      .raw(column)
      .split(/[;\n]/)
      .map(inOneLine)
      .flatMap((text) => {
        if (text === '') return []
        const found = this.articles.find(text)
        if (found.kind === 'found') return [found.id]
        addArticleProblem(row, column, text, found)
        return []
      })
  }

  /** Takes an entity that no other row states. */
  private takeOnce(row: Row, kind: RowKind, known: string | undefined, name: string, fields: EntityFields): void {
    const key = `${kind} ${JSON.stringify(fields)}`
    const same = this.seen.get(key)
    if (same !== undefined) row.add('duplicate', null, { other: same })
    this.seen.set(key, row.row)
    this.take(row, { kind, id: known ?? this.newId(kind, name), fields, sources: sourcesOf(row) })
  }

  private take(row: Row, stated: Stated): void {
    this.entities.push({ ...stated, code: row.text('id'), place: { table: row.table, row: row.row } })
  }

  private newId(kind: RowKind, name: string): string {
    const taken = this.ids.get(kind) ?? new Set((this.context.into?.[LISTS[kind]] ?? []).map(({ id }) => id))
    const id = unique(slugOf(name, LONGEST_ID) || kind, taken)
    this.ids.set(kind, taken.add(id))
    return id
  }
}

/** Refuses a further row of an article that says otherwise of it, or nothing more. */
function refuseRepeated(row: Row, before: Row): void {
  for (const field of OF_ARTICLE) {
    const value = row.text(field)
    if (value !== '' && foldName(value) !== foldName(before.text(field)))
      row.add('article-differs', field, { value, other: before.row })
  }
  if (row.isSound && row.text('status') === '') row.add('duplicate', null, { other: before.row })
}

const sourcesOf = (row: Row): readonly string[] => {
  const { urls, words } = row.source()
  return [...urls, words].filter((source) => source !== '')
}

/** True of sources, and of what has a column for each language. */
const isReadApart = (shape: Shape): boolean =>
  shape.is === 'by-lang' || (shape.is === 'list' && shape.of.is === 'source')

const dateIn = (type: AnyField | undefined, fields: EntityFields): string => {
  const [field] = type?.input?.fields ?? []
  return field === undefined ? '' : (fields[field] ?? '')
}

/** Without empty texts: what a table does not say is not said. */
const withText = (fields: EntityFields): EntityFields =>
  Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''))

const isSame = (one: string, other: string, date: string, otherDate: string | undefined): boolean =>
  foldName(one) === foldName(other) && date === otherDate

/** An id that is not taken: with a number, where it is. */
function unique(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  let n = 2
  while (taken.has(`${id}-${n}`)) n++
  return `${id}-${n}`
}
