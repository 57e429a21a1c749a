/** Words of the background, which loads nothing later: of the button, the menus and the notifications, in each language. */
import words from 'virtual:words/toolbar/all'
import type { ToolbarMessages } from '../../locales/messages'
import type { ArgumentsOf } from '../../shared/words/arguments'
import type { Values } from '../../shared/words/pattern'
import { formattedIn } from '../formatted'
import { uiLang } from '../ui-lang'

export function t<K extends keyof ToolbarMessages>(key: K, ...values: ArgumentsOf<ToolbarMessages, K>): string
export function t(key: string, values?: Values): string {
  return formattedIn(words[uiLang()], key, values)
}
