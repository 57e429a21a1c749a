/** Search indexes of the datasets, each built on first use and again when dataset or language change. */
import { computed } from '@preact/signals'
import { effectiveDay } from '../../shared/domain/dates/days'
import { type EntityKind, entityKey } from '../../shared/domain/entries/entries'
import { customTermsIn } from '../../shared/domain/queries/custom-terms'
import type { Lang } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { lang, t } from '../i18n'
import { meetingKindName } from './meeting-kind'
import type { NegotiationView } from './negotiation/negotiation-view'
import { roleName } from './role-name'
import { makeIndex, type SearchIndex } from './search'
import { type EntryWords, entriesOf, KINDS, type PackEntry } from './search/entries'
import { shownData } from './state'

const formats = new Map<Lang, Intl.DateTimeFormat>()

function dateIn(date: string, lang: Lang): string {
  let format = formats.get(lang)
  if (!format) formats.set(lang, (format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })))
  return format.format(Date.parse(`${effectiveDay(date)}T00:00:00Z`))
}

interface Indexed {
  readonly lang: Lang
  /** The custom terms, serialised. */
  readonly terms: string
  readonly index: SearchIndex<PackEntry>
}

/** Indexes by dataset, of the language and the custom terms with which they were made. */
const indexes = new WeakMap<Pack, Indexed>()

/** Index over articles, members, meetings, documents, people and dates of a dataset, in all languages, with custom terms. */
export function searchIndexOf({
  pack,
  entries,
}: Pick<NegotiationView['data'], 'pack' | 'entries'>): SearchIndex<PackEntry> {
  const custom = customTermsIn(entries)
  const terms = JSON.stringify(custom)
  const known = indexes.get(pack)
  if (known?.lang === lang.value && known.terms === terms) return known.index
  const words: EntryWords = {
    dateIn,
    kindOf: (kind: string) => meetingKindName(kind, pack.meetingKinds),
    roleOf: (role: string) => roleName(role, pack.roleKinds),
    langOf: (kind: EntityKind, id: string) => (pack.provenance.has(entityKey(kind, id)) ? null : 'en'),
    instrument: t('instrument-label'),
  }
  const index = makeIndex(entriesOf(pack, words, custom), KINDS)
  indexes.set(pack, { lang: lang.value, terms, index })
  return index
}

const NONE = makeIndex<PackEntry>([], KINDS)
/** The index of the open negotiation. */
export const searchIndex = computed(() => (shownData.value ? searchIndexOf(shownData.value) : NONE))
