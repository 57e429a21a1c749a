/** The words of the rarer screens, in a catalogue of their own: the first load does without them. */
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { effect, signal } from '@preact/signals'
import type { Lang } from '../../../shared/domain/types'
import { lang, speakAlso } from '../index'
import { typeset } from '../typography'
import type { en } from '../more/en'

export type DeskKey = keyof typeof en
type Catalogue = Readonly<Record<DeskKey, string>>

const LOADERS: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  en: () => import('../more/en').then((module) => module.en),
  fr: () => import('../more/fr').then((module) => module.fr),
  es: () => import('../more/es').then((module) => module.es),
}

const voice = signal<{ readonly lang: Lang; readonly catalogue: Catalogue; readonly bundle: FluentBundle } | null>(null)

let following = false
/** Loads the words, and follows the language of the screens from then on. */
export async function loadDeskWords(): Promise<void> {
  if (!following) {
    following = true
    speakAlso(fetched)
    // For a change that was under way before these words were asked for.
    effect(() => void catchUp(lang.value))
  }
  await catchUp(lang.value)
}

async function fetched(next: Lang): Promise<() => void> {
  const catalogue = await LOADERS[next]()
  return () => {
    voice.value = { lang: next, catalogue, bundle: bundleFor(next) }
  }
}

async function catchUp(next: Lang): Promise<void> {
  if (voice.peek()?.lang === next) return
  const use = await fetched(next)
  if (lang.peek() === next) use()
}

// Direction marks around every number would break what is copied out of a sentence.
const bundleFor = (next: Lang) => new FluentBundle(next === 'en' ? 'en-GB' : next, { useIsolating: false })

/** The words of a key in the language of the screens. */
export function say(key: DeskKey, args?: Readonly<Record<string, string | number>>): string {
  if (!voice.value) return ''
  const { bundle, catalogue, lang: code } = voice.value
  // Patterns are parsed when first used: a screen needs a few of them.
  if (!bundle.hasMessage(key)) bundle.addResource(new FluentResource(`${key} = ${typeset(code, catalogue[key])}`))
  const pattern = bundle.getMessage(key)?.value
  return pattern ? bundle.formatPattern(pattern, args ?? null, []) : key
}
