/** Internationalisation runtime: one `t` over message catalogues that are added as their chunks arrive, formatted by Fluent. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { computed, signal } from '@preact/signals'
import type { Lang, Names } from '../../shared/domain/types'
import { CORE, type Key, type LoadCatalogue } from './catalogues'
import { typeset } from './typography'

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

/** Each language by its own name. */
export const OWN_NAMES = { en: 'English', fr: 'Français', es: 'Español' } as const satisfies Readonly<
  Record<Lang, string>
>

/** The interface language; a signal, so that what reads it is drawn again when it changes. */
export const lang = computed<Lang>(() => messages.value?.lang ?? 'en')
/** The BCP 47 locale for dates, numbers and sorting. */
export const locale = computed(() => LOCALES[lang.value])

/** Loaders of the catalogues in use, the core one first. */
const loaders: LoadCatalogue[] = [(lang) => CORE[lang]()]

let wanted: Lang | null = null
/** Switches the interface language once every catalogue in use is loaded in it. Of two switches the later one stays. */
export async function speak(next: Lang): Promise<void> {
  wanted = next
  let loaded: readonly LoadCatalogue[]
  let patterns: Record<string, string>
  // A catalogue may be added while the others are loaded: no sentence may be half in another language.
  do {
    loaded = [...loaders]
    patterns = Object.assign({}, ...(await Promise.all(loaded.map((load) => load(next)))))
    if (wanted !== next) return
  } while (loaded.length < loaders.length)
  // Direction marks around every number would break what is copied out of a sentence.
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

/** Formats a message in the interface language. `''` before the first catalogue is loaded. */
export function t(key: Key, args?: Args): string {
  if (!messages.value) return ''
  const { bundle, patterns, lang } = messages.value
  // Patterns are parsed when first used: a screen needs a few of them.
  if (!bundle.hasMessage(key)) bundle.addResource(new FluentResource(`${key} = ${typeset(lang, patterns[key] ?? '')}`))
  const pattern = bundle.getMessage(key)?.value
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key
}

/** The name of an id of the data: from the catalogue where it has one, else `otherwise` or the id in words. */
export function word(prefix: 'status' | 'phase' | 'role' | 'kind' | 'the', id: string, otherwise?: string): string {
  const key = `${prefix}-${id}`
  return isKey(key) ? t(key) : (otherwise ?? id.replaceAll('-', ' '))
}

/** True where a loaded catalogue has the key. */
export const isKey = (key: string): key is Key => messages.value !== null && Object.hasOwn(messages.value.patterns, key)

/** A name of the data in the interface language. */
export const nameIn = (names: Names): string => names[lang.value]
