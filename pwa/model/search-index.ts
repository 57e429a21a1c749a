/** Search indexes of the datasets, each built on first use and again when dataset or language change. */
import { computed } from '@preact/signals'
import { effectiveDay } from '../../shared/domain/days'
import type { Lang } from '../../shared/domain/types'
import type { Pack } from '../../shared/pack/schema'
import { lang, t, word } from '../i18n'
import { roleName } from './role-name'
import { makeIndex, type SearchIndex } from './search'
import { entriesOf, KINDS, type PackEntry } from './search/entries'
import { shownData } from './state'

const formats = new Map<Lang, Intl.DateTimeFormat>()

function dateIn(date: string, lang: Lang): string {
  let format = formats.get(lang)
  if (!format) formats.set(lang, (format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })))
  return format.format(Date.parse(`${effectiveDay(date)}T00:00:00Z`))
}

/** Indexes by dataset, of the language in which they were made. */
const indexes = new WeakMap<Pack, { readonly lang: Lang; readonly index: SearchIndex<PackEntry> }>()

/** Index over articles, members, meetings, documents, people and dates of a dataset, in all languages. */
export function searchIndexOf(pack: Pack): SearchIndex<PackEntry> {
  const known = indexes.get(pack)
  if (known?.lang === lang.value) return known.index
  const words = {
    dateIn,
    kindOf: (kind: string) => word('kind', kind),
    roleOf: (role: string) => roleName(role, pack.roleKinds),
    instrument: t('instrument-label'),
  }
  const index = makeIndex(entriesOf(pack, words), KINDS)
  indexes.set(pack, { lang: lang.value, index })
  return index
}

const NONE = makeIndex<PackEntry>([], KINDS)
const pack = computed(() => shownData.value?.pack ?? null)
/** The index of the open negotiation. */
export const searchIndex = computed(() => (pack.value ? searchIndexOf(pack.value) : NONE))
