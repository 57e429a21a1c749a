/** Words of the extension's pages, loaded in the interface language before a page is rendered. */
import load from 'virtual:words/pages'
import type { PagesMessages } from '../locales/messages'
import type { ArgumentsOf } from '../shared/words/arguments'
import type { Patterns, Values } from '../shared/words/pattern'
import { formattedIn } from './formatted'
import { uiLang } from './ui-lang'

let words: Patterns = {}

/** Loads the words. Nothing may be rendered before. */
export async function loadWords(): Promise<void> {
  words = await load[uiLang()]()
}

/** Formats a message. */
export function t<K extends keyof PagesMessages>(key: K, ...values: ArgumentsOf<PagesMessages, K>): string
export function t(key: string, values?: Values): string {
  return formatted(key, values)
}

/** The same where the key is data; the key itself where there is no such message. */
export const formatted = (key: string, values?: Values): string => formattedIn(words, key, values)
