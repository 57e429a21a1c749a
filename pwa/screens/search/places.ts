/** Screens and actions as results of a search, by their names and by further words of the interface language. */
import { ADD_KINDS } from '../../../shared/domain/entries/entity-fields'
import { lang, type PlainKey, t } from '../../i18n'
import { linkTo } from '../../model/navigation'
import type { KnownScreen } from '../../model/screens'
import { makeIndex, type SearchEntry, type SearchIndex, search } from '../../model/search'
import type { OptionGroup, PlaceOption } from './options'

interface Place {
  readonly id: string
  readonly href: string
  readonly name: string
}

/** Screens with the id of their further words and the key of their name. */
const SCREENS = [
  ['board', 'articles', 'nav-board'],
  ['changes', 'changes', 'changes-title'],
  ['cable', 'report', 'cable-title'],
  ['brief', 'brief', 'brief-title'],
  ['matrix', 'positions', 'matrix-title'],
  ['pictures', 'charts', 'pictures-title'],
  ['meetings', 'meetings', 'meetings-title'],
  ['members', 'members', 'members-title'],
  ['list', 'list', 'list-title'],
  ['room', 'log', 'room-title'],
  ['reader', 'analyse', 'reader-title'],
  ['mine', 'entries', 'mine-title'],
  ['history', 'history', 'history-title'],
  ['receive', 'receive', 'receive-title'],
  ['negotiations', 'negotiations', 'negotiations-title'],
  ['rows', 'table', 'rows-title'],
  ['files', 'files', 'files-title'],
  ['delegation', 'delegation', 'delegation-title'],
  ['settings', 'settings', 'settings-title'],
  ['accuracy', 'accuracy', 'accuracy-title'],
  ['help', 'help', 'help-title'],
] as const satisfies readonly (readonly [KnownScreen, string, PlainKey])[]

const SHOWN = 3
/** Score from which a name of the interface is meant. */
const CLEAR = 0.7

/** Further words of a screen or action: what a user may call it. The comma parts them. */
const furtherWords = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    t('lookup-place-words')
      .split('\n')
      .map((line): [string, readonly string[]] => {
        const [id = '', words = ''] = line.split('=')
        return [id.trim(), words.split(',').map((word) => word.trim())]
      }),
  )

function places(): readonly Place[] {
  return [
    ...SCREENS.map(([screen, id, key]) => ({ id, href: linkTo(screen), name: t(key) })),
    { id: 'add-status', href: linkTo('record'), name: t('sheet-title') },
    ...ADD_KINDS.map((kind) => ({
      id: `add-${kind}`,
      href: linkTo('add', null, { kind }),
      name: t(`add-title-${kind}`),
    })),
  ]
}

type PlaceEntry = SearchEntry<'place'>
let made: { readonly lang: string; readonly index: SearchIndex<PlaceEntry> } | null = null

function placeIndex(): SearchIndex<PlaceEntry> {
  if (made?.lang === lang.value) return made.index
  const further = furtherWords()
  const index = makeIndex(
    places().map(({ id, name }) => ({
      id,
      kind: 'place' as const,
      names: [name, ...(further.get(id) ?? [])].map((text) => ({ text, lang: null })),
    })),
  )
  made = { lang: lang.value, index }
  return index
}

/** Screens and actions that a query clearly names. */
export function placeOptions(query: string): readonly OptionGroup[] {
  const all = new Map(places().map((place) => [place.id, place]))
  const options = search(placeIndex(), query, SHOWN).flatMap((hit): PlaceOption[] => {
    const place = all.get(hit.entry.id)
    if (!place || hit.isPartial || hit.score < CLEAR) return []
    return [{ type: 'place', key: `place ${place.id}`, href: place.href, name: place.name, score: hit.score }]
  })
  return options.length > 0 ? [{ kind: 'place', options }] : []
}
