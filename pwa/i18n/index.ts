/** Internationalisation runtime: one `t` over message catalogues that are added as their chunks arrive, formatted by Fluent. */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle'
import { computed, signal } from '@preact/signals'
import { nameIn as nameInLang } from '../../shared/domain/names'
import type { Lang, Names } from '../../shared/domain/types'
import { CORE, type Key, type LoadCatalogue } from './catalogues'
import { groupDigits, typeset } from './typography'

export type { Key } from './catalogues'

type Args = Readonly<Record<string, string | number>>

interface Messages {
  readonly lang: Lang
  /** Patterns of all added catalogues; grows in place, since no screen is drawn before its own catalogue is added. */
  readonly patterns: Record<string, string>
  readonly bundle: FluentBundle
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

const messages = signal<Messages | null>(null)

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
  let patterns: Record<string, string>
  // A catalogue may be added while the others load: no sentence may be half in another language.
  do {
    loaded = [...loaders]
    patterns = Object.assign({}, ...(await Promise.all(loaded.map((load) => load(next)))))
    if (wanted !== next) return
  } while (loaded.length < loaders.length)
  // Without bidi isolates: they would be copied along with a number.
  messages.value = { lang: next, patterns, bundle: new FluentBundle(LOCALES[next], { useIsolating: false }) }
}

/** Adds a catalogue to the current language, and to each later one. Resolves once its messages can be used. */
export async function addCatalogue(load: LoadCatalogue): Promise<void> {
  if (!loaders.includes(load)) loaders.push(load)
  let current: Messages | null
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

class MessageNumber extends FluentNumber {
  override toString(): string {
    return numberText(this.value)
  }
}

const wrapNumbers = (args: Args) =>
  Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, typeof value === 'number' ? new MessageNumber(value) : value]),
  )

/** Formats a message in the interface language. `''` before the first catalogue is loaded. */
export function t(key: Key, args?: Args): string {
  if (!messages.value) return ''
  const { bundle, patterns, lang } = messages.value
  // Lazy parsing: a screen needs only some of the patterns.
  if (!bundle.hasMessage(key)) bundle.addResource(new FluentResource(`${key} = ${typeset(lang, patterns[key] ?? '')}`))
  const pattern = bundle.getMessage(key)?.value
  return pattern ? bundle.formatPattern(pattern, args ? wrapNumbers(args) : null, []) : key
}

/** Translates an id of the dataset; falls back to `otherwise`, then to the id with spaces. */
export function word(prefix: 'phase' | 'role' | 'kind' | 'the', id: string, otherwise?: string): string {
  const key = `${prefix}-${id}`
  return isKey(key) ? t(key) : (otherwise ?? id.replaceAll('-', ' '))
}

/** True where a loaded catalogue has the key. */
export const isKey = (key: string): key is Key => messages.value !== null && Object.hasOwn(messages.value.patterns, key)

/** Picks a name of the dataset in the interface language. */
export const nameIn = (names: Names): string => nameInLang(names, lang.value)
