/** Search index of the current dataset, built on first use and again when dataset or language change. */
import { computed } from '@preact/signals'
import { effectiveDay } from '../../shared/domain/days'
import type { Lang } from '../../shared/domain/types'
import { t, word } from '../i18n'
import { roleName } from './role-name'
import { makeIndex } from './search'
import { entriesOf, KINDS } from './search/entries'
import { shownData } from './state'

const formats = new Map<Lang, Intl.DateTimeFormat>()

function dateIn(date: string, lang: Lang): string {
  let format = formats.get(lang)
  if (!format) formats.set(lang, (format = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })))
  return format.format(Date.parse(`${effectiveDay(date)}T00:00:00Z`))
}

const pack = computed(() => shownData.value?.pack ?? null)
/** The index over articles, members, meetings, documents, people and dates in all languages. */
export const searchIndex = computed(() =>
  makeIndex(
    pack.value
      ? entriesOf(pack.value, {
          dateIn,
          kindOf: (kind) => word('kind', kind),
          roleOf: roleName,
          instrument: t('instrument-label'),
        })
      : [],
    KINDS,
  ),
)
