/** The words of the screens: one catalogue a language, loaded on use, and Fluent to put numbers and names in. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { batch, computed, signal } from '@preact/signals'
import type { Lang, Names } from '../../shared/domain/types'
import { type Catalogue, type Key, LOADERS } from './catalogues'
import { typeset } from './typography'

export type { Key } from './catalogues'

type Args = Readonly<Record<string, string | number>>

interface Voice {
  readonly lang: Lang
  readonly catalogue: Catalogue
  readonly bundle: FluentBundle
}

const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr', es: 'es' }

const voice = signal<Voice | null>(null)

/** Each language by its own name. */
export const OWN_NAMES = { en: 'English', fr: 'Français', es: 'Español' } as const satisfies Readonly<
  Record<Lang, string>
>

/** The language of the screens. What reads it is drawn again when it changes. */
export const lang = computed<Lang>(() => voice.value?.lang ?? 'en')
/** The locale for dates, numbers and sorting. */
export const locale = computed(() => LOCALES[lang.value])

/** Fetches the words of a further catalogue; what it resolves to puts them in use. */
type Further = (next: Lang) => Promise<() => void>
const further: Further[] = []
/** Has a further catalogue change with the language, at once with the first: no sentence is half in another. */
export const speakAlso = (catalogue: Further): void => {
  further.push(catalogue)
}

let wanted: Lang | null = null
/** Changes the language of the screens, once all its words are there. Of two changes the later one stays. */
export async function speak(next: Lang): Promise<void> {
  wanted = next
  const [catalogue, ...uses] = await Promise.all([LOADERS[next](), ...further.map((fetch) => fetch(next))])
  if (wanted !== next) return
  batch(() => {
    // Direction marks around every number would break what is copied out of a sentence.
    voice.value = { lang: next, catalogue, bundle: new FluentBundle(LOCALES[next], { useIsolating: false }) }
    for (const use of uses) use()
  })
}

/** The words of a key in the language of the screens. */
export function t(key: Key, args?: Args): string {
  if (!voice.value) return ''
  const { bundle, catalogue, lang } = voice.value
  // Patterns are parsed when first used: a screen needs a few of them.
  if (!bundle.hasMessage(key)) bundle.addResource(new FluentResource(`${key} = ${typeset(lang, catalogue[key])}`))
  const pattern = bundle.getMessage(key)?.value
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key
}

/** The words for an id of the data, where the catalogue knows it; else the id, or what the data says of itself. */
export function word(prefix: 'status' | 'phase' | 'role' | 'kind' | 'the', id: string, otherwise?: string): string {
  const key = `${prefix}-${id}`
  return isKey(key) ? t(key) : (otherwise ?? id.replaceAll('-', ' '))
}

/** Whether the catalogue has the key. */
export const isKey = (key: string): key is Key => voice.value !== null && Object.hasOwn(voice.value.catalogue, key)

/** A name of the data in the language of the screens. */
export const nameIn = (names: Names): string => names[lang.value]
