/**
 * The message catalogues and their loaders, one chunk per language and catalogue. Apart from the runtime, so that the first
 * script can preload the core catalogue without it.
 */
import type { CoreMessages, MoreMessages } from '../../locales/messages'
import type { Lang } from '../../shared/domain/types'
import type { PlainKeyOf } from '../../shared/words/arguments'
import type { Patterns } from '../../shared/words/pattern'

/** Messages by key, with their arguments: the core catalogue, and `more` for screens that are loaded on use. */
export interface Messages extends CoreMessages, MoreMessages {}
export type Key = keyof Messages
/** Keys of messages without arguments. */
export type PlainKey = PlainKeyOf<Messages>
/** Loads one catalogue in a language. Rejects when the chunk cannot be fetched. */
export type LoadCatalogue = (lang: Lang) => Promise<Patterns>

/** Loaders of the core catalogue. */
export { default as CORE } from 'virtual:words/core'
