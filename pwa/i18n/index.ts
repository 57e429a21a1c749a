/** Internationalisation runtime: one `t` over message catalogues that are added as their chunks arrive. */
import { computed, signal } from '@preact/signals'
import { nameIn as nameInLang } from '../../shared/domain/text/names'
import type { Lang, Names } from '../../shared/domain/types'
import type { ArgumentsOf } from '../../shared/words/arguments'
import { groupDigits } from '../../shared/words/digits'
import { format, type Pattern, type Values, type Locale as WordLocale } from '../../shared/words/pattern'
import { CORE, type Key, type LoadCatalogue, type Messages, type PlainKey } from './catalogues'

export type { Key, PlainKey } from './catalogues'

interface Loaded {
  readonly lang: Lang
  /** Messages of all added catalogues; grows in place, since no screen is drawn before its own catalogue is added. */
  readonly patterns: Record<string, Pattern>
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

const messages = signal<Loaded | null>(null)

/** Autonyms: each language’s name in itself. */
export const OWN_NAMES = { en: 'English', fr: 'Français', es: 'Español' } as const satisfies Readonly<
  Record<Lang, string>
>

/** Interface language as a signal: components that read it render again when it changes. */
export const lang = computed<Lang>(() => messages.value?.lang ?? 'en')
/** The BCP 47 locale for dates, numbers and sorting. */
export const locale = computed(() => LOCALES[lang.value])

/** Loaders of the catalogues in use, the core one first. */
const loaders: LoadCatalogue[] = [(lang) => CORE[lang]()]

let wanted: Lang | null = null
/** Switches the interface language once every catalogue in use is loaded in it. Of two concurrent calls the later one wins. Rejects when a chunk cannot be fetched. */
export async function speak(next: Lang): Promise<void> {
  wanted = next
  let loaded: readonly LoadCatalogue[]
  let patterns: Record<string, Pattern>
  // A catalogue may be added while the others load: no sentence may be half in another language.
  do {
    loaded = [...loaders]
    patterns = Object.assign({}, ...(await Promise.all(loaded.map((load) => load(next)))))
    if (wanted !== next) return
  } while (loaded.length < loaders.length)
  messages.value = { lang: next, patterns }
}

/** Adds a catalogue to the current language, and to each later one. Resolves once its messages can be used. */
export async function addCatalogue(load: LoadCatalogue): Promise<void> {
  if (!loaders.includes(load)) loaders.push(load)
  let current: Loaded | null
  do {
    current = messages.peek()
    if (current) Object.assign(current.patterns, await load(current.lang))
  } while (current !== messages.peek())
}

/**
 * Formats a number. Whole numbers are grouped here, as `Intl.NumberFormat` does it: the first object of `Intl` that a page
 * makes takes the browser as long as drawing ten rows of the board.
 */
export const numberText = (n: number): string =>
  Number.isSafeInteger(n) ? groupDigits(lang.value, n) : new Intl.NumberFormat(locale.value).format(n)

const rules = new Map<string, Intl.PluralRules>()

function pluralOf(n: number): string {
  const { value: of } = locale
  const known = rules.get(of) ?? new Intl.PluralRules(of)
  rules.set(of, known)
  return known.select(n)
}

const formats: WordLocale = { numberText, pluralOf }

/** Formats a message in the interface language. `''` before the first catalogue is loaded. */
export function t<K extends Key>(key: K, ...values: ArgumentsOf<Messages, K>): string
export function t(key: Key, values?: Values): string {
  return formatted(key, values)
}

/** The same where the key is computed, and another type tells its arguments. */
export const formatted = (key: Key, values: Values = {}): string =>
  messages.value ? format(messages.value.patterns[key] ?? key, values, formats) : ''

/** Translates an id of the dataset; falls back to `otherwise`, then to the id with spaces. */
export function word(prefix: 'phase' | 'role' | 'kind' | 'the', id: string, otherwise?: string): string {
  const key = `${prefix}-${id}`
  return isPlainKey(key) ? t(key) : (otherwise ?? id.replaceAll('-', ' '))
}

/** True where a loaded catalogue has the key, of a message without arguments. */
export const isPlainKey = (key: string): key is PlainKey =>
  messages.value !== null && typeof messages.value.patterns[key] === 'string'

/** Picks a name of the dataset in the interface language. */
export const nameIn = (names: Names): string => nameInLang(names, lang.value)
