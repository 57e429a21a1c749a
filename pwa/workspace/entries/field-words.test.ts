/** Fields of a preview in each language: no name of a field or of a coded value of the data is on the screen as it is. */
import { beforeAll, describe, expect, it } from 'vitest'
import { LISTS } from '../../../shared/domain/entries/entity-lists'
import { ENTITY_KINDS } from '../../../shared/domain/entries/entries'
import { comparedFields } from '../../../shared/domain/imports/changed-fields'
import { LANGS } from '../../../shared/domain/text/langs'
import { STATUS_KINDS, STATUS_SENSES } from '../../../shared/domain/types'
import { recordsWith } from '../../../testing/canary'
import { fixturePack as pack } from '../../../testing/fixture-pack'
import { stateWith } from '../../../testing/record-state'
import { speak } from '../../i18n'
import { loadMoreWords } from '../../i18n/more'
import { appData } from '../../model/state'
import { fieldLabel, fieldText } from './field-words'

const changes = recordsWith('spam', 'public').flatMap((one) => (one.kind === 'negotiation' ? [one.entity] : []))

/** Words that are the same in a language and in the data. */
const ALIKE = new Set([
  'article',
  'articles',
  'basis',
  'confidence',
  'date',
  'description',
  'note',
  'phase',
  'position',
  'section',
  'role',
  'fr (fr)',
])

describe.each(LANGS)('in %s', (lang) => {
  beforeAll(async () => {
    await speak(lang)
    await loadMoreWords()
    appData.value = stateWith(pack)
  })
  it.each(ENTITY_KINDS)('names the fields of a %s', (kind) => {
    const entities: readonly object[] = kind === 'negotiation' ? changes : pack[LISTS[kind]]
    const raw = entities.flatMap((entity) =>
      comparedFields({}, entity).flatMap(({ field, part }) => {
        const label = fieldLabel(kind, { field, ...(part !== undefined && { part }) })
        const isRaw =
          /[a-z][A-Z]/.test(label) ||
          (label === field && !ALIKE.has(field)) ||
          (part !== 'other' && label.endsWith(`(${part})`))
        return isRaw ? [`${field} ${part ?? ''}: ${label}`] : []
      }),
    )
    expect([...new Set(raw)]).toEqual([])
  })
  it.each([
    ...STATUS_KINDS.map((kind) => ['status', 'kind', kind] as const),
    ...['process-issue', 'instrument'].map((kind) => ['article', 'kind', kind] as const),
    ...STATUS_SENSES.map((sense) => ['status', 'sense', sense] as const),
    ...['article', 'whole'].map((what) => ['status', 'appliesTo', what] as const),
    ...['high', 'medium-high', 'medium', 'low'].map((level) => ['milestone', 'confidence', level] as const),
    ...['seen', 'translated'].map((basis) => ['article', 'nameBasis', basis] as const),
    ...['partly-verified', 'not-verified', 'seen'].map((basis) => ['document', 'symbolBasis', basis] as const),
  ])('has a word for the %s’s %s “%s”', (kind, field, value) => {
    const text = fieldText(kind, { field }, value)
    expect(text).not.toBe('')
    if (lang !== 'en' || value.includes('-')) expect(text).not.toBe(value)
  })
})
