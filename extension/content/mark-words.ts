/** Words of the signs in a page: kept by the browser, so that the script carries none. */
import type { MarksMessages } from '../../locales/messages'
import type { PlainKeyOf } from '../../shared/words/arguments'
import { browserText } from '../browser'

/** A key in the browser's own form. */
type Browser<K> = K extends `${infer A}-${infer B}` ? `${A}_${Browser<B>}` : K
type Plain = PlainKeyOf<MarksMessages>
type Counted = Exclude<keyof MarksMessages, Plain>

export const markText = (key: Browser<Plain>): string => browserText(key)

/** Of a message with a plural there are two, of one and of more: rules of plurals are bytes of the script. */
export const countText = (key: Browser<Counted>, n: number): string =>
  browserText(`${key}_${n === 1 ? 'one' : 'other'}`, `${n}`)
